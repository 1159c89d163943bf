package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Apply, roll back, apply again: the schema is the same, for each change and for all of them. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class RollbackTest {

    @Test
    void each_change_can_be_taken_back_and_made_again(PostgresServer server) throws Exception {
        TestDatabase target = server.empty();
        try (Connection connection = target.dataSource().getConnection()) {
            new LiquibaseRun(connection).execute(database -> {
                DatabaseChangeLog changelog = changelog(database);
                List<ChangeSet> changes = changelog.getChangeSets().stream()
                        .filter(change -> change.getContextFilter().isEmpty())
                        .toList();
                makeRoles(changes.get(0), changelog, database);
                List<List<String>> states = new ArrayList<>();
                states.add(Catalogue.of(target));
                for (ChangeSet change : changes) {
                    apply(change, changelog, database);
                    states.add(Catalogue.of(target));
                }
                assertThat(states).doesNotHaveDuplicates();
                for (int i = changes.size(); i > 0; i--) {
                    rollBack(changes.get(i - 1), database);
                    assertThat(Catalogue.of(target))
                            .as("after the rollback of %s", changes.get(i - 1))
                            .isEqualTo(states.get(i - 1));
                }
                for (int i = 0; i < changes.size(); i++) {
                    apply(changes.get(i), changelog, database);
                    assertThat(Catalogue.of(target))
                            .as("after %s was made again", changes.get(i))
                            .isEqualTo(states.get(i + 1));
                }
            });
        }
    }

    /** Roles belong to the server and stay when the change that made them is taken back. */
    private static void makeRoles(ChangeSet first, DatabaseChangeLog changelog, Database database) throws Exception {
        apply(first, changelog, database);
        rollBack(first, database);
    }

    private static DatabaseChangeLog changelog(Database database) throws LiquibaseException {
        ResourceAccessor resources = Scope.getCurrentScope().getResourceAccessor();
        return ChangeLogParserFactory.getInstance()
                .getParser(LiquibaseRun.CHANGELOG, resources)
                .parse(LiquibaseRun.CHANGELOG, new ChangeLogParameters(database), resources);
    }

    private static void apply(ChangeSet change, DatabaseChangeLog changelog, Database database) throws Exception {
        assertThat(change.execute(changelog, database)).isEqualTo(ExecType.EXECUTED);
        database.commit();
    }

    private static void rollBack(ChangeSet change, Database database) throws Exception {
        change.rollback(database);
        database.commit();
    }

    @Test
    void all_changes_can_be_taken_back_and_made_again(PostgresServer server) {
        TestDatabase database = server.migrated();
        List<String> before = Catalogue.of(database);

        PostgresServer.takeBack(database, Changelog.bundled().checksums().size());

        assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"))
                .containsExactly(LiquibaseRun.HISTORY, LiquibaseRun.LOCK);
        assertThat(PostgresServer.apply(database))
                .isEqualTo(Changelog.bundled().checksums().size());
        assertThat(Catalogue.of(database)).isEqualTo(before);
    }
}
