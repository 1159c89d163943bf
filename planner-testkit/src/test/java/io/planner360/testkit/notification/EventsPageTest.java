package io.planner360.testkit.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.planner360.application.notification.EventKinds;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/notifications.md} shows every event with what it says, and no other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "notifications.md");

    static List<EventKind<?>> kinds() {
        return EventKinds.all();
    }

    @Test
    void lists_the_kinds_that_there_are_in_their_order() throws IOException {
        assertThat(rows().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        kinds().stream().map(kind -> "`" + kind.code() + "`").toList());
    }

    @Test
    void knows_every_event_of_the_domain() {
        List<String> events = new ClassFileImporter()
                .importPackages("io.planner360.domain").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(kinds()).extracting(kind -> kind.type().getName()).containsExactlyInAnyOrderElementsOf(events);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void says_what_an_event_says(EventKind<?> kind) throws Exception {
        DomainEvent event = sample(kind);
        List<String> row = rows().filter(cells -> cells.get(0).equals("`" + kind.code() + "`"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get(1)).isEqualTo("`" + name(kind.type()) + "`");
        assertThat(row.get(2)).as("when").isNotBlank();
        assertThat(row.get(3)).isEqualTo("`" + event.aggregate().kind() + "`");
        assertThat(row.get(4))
                .isEqualTo(event.attributes().ids().keySet().stream()
                        .map(attribute -> "`" + attribute + "`")
                        .collect(joining(", ")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comes_back_as_it_was_stored(EventKind<?> kind) throws Exception {
        DomainEvent event = sample(kind);
        StoredEvent stored = new StoredEvent(
                new OrganizationId(Fresh.uuid()), 1, kind.code(), event.aggregate(), event.attributes(), Instant.EPOCH);
        assertThat(stored.as(kind)).hasValueSatisfying(read -> assertThat(read).isEqualTo(event));
        assertThat(event.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void has_nothing_but_ids(EventKind<?> kind) {
        assertThat(kind.type().getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .allMatch(type -> type.endsWith("Id"));
    }

    private static DomainEvent sample(EventKind<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.type().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] ids = new Object[types.length];
        for (int i = 0; i < ids.length; i++) {
            Constructor<?> wrap = types[i].getConstructor(UUID.class);
            ids[i] = wrap.newInstance(Fresh.uuid());
        }
        return kind.type().getDeclaredConstructor(types).newInstance(ids);
    }

    private static String name(Class<?> event) {
        Class<?> around = event.getDeclaringClass();
        return around == null ? event.getSimpleName() : around.getSimpleName() + "." + event.getSimpleName();
    }

    /** The cells of the table's rows. */
    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::trim)
                        .toList());
    }
}
