package io.planner360.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A rollback that ends in the middle leaves the schema, its history and its content as they were. */
@ExtendWith(PostgresServer.Extension.class)
class RollbackCutOffTest {

    private static final int MANY = 30;
    private static final String POLICIES = "20261125_180000_feedback_rater_policies";

    private final TestDatabase database;

    RollbackCutOffTest(PostgresServer server) {
        database = server.migrated();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 90})
    void a_rollback_whose_server_goes_away_leaves_everything(int statement) {
        List<String> before = stateOf(database);
        CutOff cutOff = CutOff.of(database);
        Rollback rollback = PlannerSchema.on(cutOff.dataSource()).rollback(RollbackTarget.before(MANY));

        cutOff.after(statement);
        assertThatThrownBy(rollback::run).isInstanceOf(PlannerSchemaException.class);

        assertThat(stateOf(database)).isEqualTo(before);
    }

    /** It has taken some changes back and waits for a table when its process is killed. */
    @Test
    void a_rollback_whose_process_is_killed_leaves_everything() throws Exception {
        Tenant.stored(1, database);
        List<String> before = stateOf(database);
        Process process = takingBack(database);
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
                OutputStream input = process.getOutputStream()) {
            assertThat(output.readLine()).isEqualTo("looked");
            try (Connection other = database.dataSource().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE feedback_cycles IN ACCESS SHARE MODE");
                input.write('\n');
                input.flush();
                await(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND query LIKE '%feedback_rater_policies%' AND datname = current_database()",
                        "1");
                process.destroyForcibly().waitFor();
            }
        }
        await(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
                "0");

        assertThat(stateOf(database)).isEqualTo(before);
        assertThat(PlannerSchema.on(database.dataSource())
                        .rollback(toBeforePolicies())
                        .run())
                .isPositive();
    }

    private void await(String query, String answer) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(50));
        while (!database.query(query).equals(List.of(answer))) {
            assertThat(Instant.now()).as(query).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static List<String> stateOf(TestDatabase database) {
        List<String> state = new ArrayList<>(Catalogue.of(database));
        state.addAll(database.query("SELECT * FROM planner_schema_changes ORDER BY orderexecuted"));
        state.addAll(database.query("SELECT count(*) FROM feedback_rater_policies"));
        return state;
    }

    private static RollbackTarget toBeforePolicies() {
        List<String> changes = List.copyOf(Changelog.bundled().checksums().keySet());
        return RollbackTarget.before(changes.size() - changes.indexOf(POLICIES));
    }

    private static Process takingBack(TestDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TakingBack.class.getName(),
                        database.url(),
                        database.login())
                .redirectErrorStream(true)
                .start();
    }

    /** The program that is killed. */
    static final class TakingBack {

        private TakingBack() {}

        public static void main(String[] arguments) throws IOException {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(arguments[0]);
            source.setUser(arguments[1]);
            Rollback rollback = PlannerSchema.on(source).rollback(toBeforePolicies());
            System.out.println("looked");
            System.in.read();
            rollback.run();
        }
    }
}
