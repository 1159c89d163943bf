package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planner360.domain.shared.PlannerException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StorableRowTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private sealed interface Part {}

    private record Id(UUID value) {}

    private record Note(Id id, String text) implements Part {}

    private record Stamp(Instant at) implements Part {}

    private record Row(
            Id id, int number, String name, Optional<Note> note, List<Part> parts, Map<Id, List<String>> tags) {}

    private static final Id ID = new Id(new UUID(0, 1));

    @Test
    void takesAnyTextAndMicroseconds() {
        String hard = "\ud83d\ude00 \u202e \u0001 \uffff";
        Row row = new Row(
                ID,
                1,
                hard,
                Optional.of(new Note(ID, hard)),
                List.of(new Stamp(NOON.plusNanos(999_999_000)), new Stamp(NOON.minusNanos(1_000))),
                Map.of(ID, List.of(hard)));

        assertThatCode(() -> StorableRow.check(row)).doesNotThrowAnyException();
    }

    static Stream<Row> rowsThatCannotBeStored() {
        return Stream.of("a\u0000b", "\ud83d", "\ude00 before \ud83d")
                .flatMap(text -> Stream.of(
                        new Row(ID, 1, text, Optional.empty(), List.of(), Map.of()),
                        new Row(ID, 1, "", Optional.of(new Note(ID, text)), List.of(), Map.of()),
                        new Row(ID, 1, "", Optional.empty(), List.of(new Stamp(NOON), new Note(ID, text)), Map.of()),
                        new Row(ID, 1, "", Optional.empty(), List.of(), Map.of(ID, List.of("", text)))));
    }

    @ParameterizedTest
    @MethodSource("rowsThatCannotBeStored")
    void refusesTextThatCannotBeStoredWhereverItStands(Row row) {
        assertThatExceptionOfType(PlannerException.class)
                .isThrownBy(() -> StorableRow.check(row))
                .withMessageContaining("lone surrogate");
    }

    @Test
    void refusesAnInstantFinerThanAMicrosecond() {
        Row row = new Row(ID, 1, "", Optional.empty(), List.of(new Stamp(NOON.plusNanos(1))), Map.of());

        assertThatExceptionOfType(PlannerException.class)
                .isThrownBy(() -> StorableRow.check(row))
                .withMessageContaining("microsecond");
    }
}
