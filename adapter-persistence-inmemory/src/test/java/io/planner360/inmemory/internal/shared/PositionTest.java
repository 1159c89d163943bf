package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final UUID LOW = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID MIDDLE = UUID.fromString("7fffffff-ffff-ffff-ffff-ffffffffffff");
    private static final UUID HIGH = UUID.fromString("80000000-0000-0000-0000-000000000000");
    private static final UUID HIGHER = UUID.fromString("80000000-0000-0000-8000-000000000000");

    @Test
    void comparesIdsByTheirBytesUnsigned() {
        List<Position> sorted =
                Stream.of(HIGHER, LOW, HIGH, MIDDLE).map(Position::of).sorted().toList();

        assertThat(sorted).extracting(Position::id).containsExactly(LOW, MIDDLE, HIGH, HIGHER);
    }

    @Test
    void comparesInstantsBeforeIds() {
        Instant noon = Instant.parse("2026-05-04T12:00:00Z");

        assertThat(Position.of(noon, LOW))
                .isLessThan(Position.of(noon, HIGH))
                .isLessThan(Position.of(noon.plusNanos(1_000), LOW))
                .isGreaterThan(Position.of(Instant.EPOCH.minusNanos(1_000), HIGH));
    }

    @Test
    void hasTheNewestDayFirst() {
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertThat(Position.newestFirst(day, HIGH)).isLessThan(Position.newestFirst(day.minusDays(1), LOW));
    }

    @Test
    void comesBackFromItsToken() {
        Position position = Position.of(Instant.parse("1969-12-31T23:59:59.999999Z"), HIGHER);

        assertThat(Position.parse(position.token())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not a token", "80000000-0000-0000-8000-000000000000"})
    void refusesWhatIsNoToken(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(token));
    }
}
