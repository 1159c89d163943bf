package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.migrations.PlannerSchema.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A schema as it is can be given a name, and be brought back to it. */
@ExtendWith(PostgresServer.Extension.class)
class TagTest {

    private static final List<String> CHANGES =
            List.copyOf(Changelog.bundled().checksums().keySet());

    private final TestDatabase database;

    TagTest(PostgresServer server) {
        database = server.migrated();
    }

    @Test
    void a_migration_names_what_it_made_and_tells_when_in_utc_whatever_zone_the_session_lives_by() {
        PostgresServer.takeBack(database, 1);
        database.execute("ALTER DATABASE " + database.name() + " SET timezone = 'Pacific/Kiritimati'");

        assertThat(tagged("spring")).isEqualTo(1);

        List<AppliedChange> history = PlannerSchema.on(database.dataSource()).history();
        AppliedChange last = history.get(history.size() - 1);
        assertThat(history).hasSize(CHANGES.size());
        assertThat(last.id()).isEqualTo(CHANGES.get(CHANGES.size() - 1));
        assertThat(last.tag()).contains("spring");
        assertThat(Duration.between(last.appliedAt(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(10));
        assertThat(PlannerSchema.on(database.dataSource())
                        .rollback(RollbackTarget.tag("spring"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_schema_that_is_up_to_date_is_named_once() {
        assertThat(tagged("spring")).isZero();
        assertThat(tagged("spring")).isZero();

        assertThat(tags()).containsExactly("spring");
        assertThatThrownBy(() -> tagged("summer"))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("has the tag spring already");
    }

    @Test
    void a_tag_that_is_taken_stops_the_migration_before_it_begins() {
        database.execute("UPDATE planner_schema_changes SET tag = 'spring' WHERE orderexecuted = 5");
        PostgresServer.takeBack(database, 1);
        List<String> before = Catalogue.of(database);

        assertThatThrownBy(() -> tagged("spring"))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("The tag spring is taken")
                .hasMessageContaining("after " + CHANGES.get(4));
        assertThat(Catalogue.of(database)).isEqualTo(before);
    }

    @Test
    void a_release_leaves_its_version() {
        PostgresServer.takeBack(database, 1);

        new Migration(database.dataSource(), Changelog.bundled(), Optional.of("1.2.0"))
                .run(MigrationProgress.SILENT, Optional.empty());

        assertThat(tags()).containsExactly("1.2.0");
    }

    private int tagged(String tag) {
        return PlannerSchema.on(database.dataSource()).mode(Mode.APPLY).tag(tag).ensure();
    }

    private List<String> tags() {
        return database.query("SELECT tag FROM planner_schema_changes WHERE tag IS NOT NULL ORDER BY orderexecuted");
    }
}
