package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.differential.DifferentialRun;
import io.planner360.testkit.differential.DifferentialSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * PostgreSQL and memory do the same, command by command. Another run than the default one:
 * {@code -Dplanner.seed=N -Dplanner.commands=N}.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("planner.seed", 360);
    private static final int COMMANDS = Integer.getInteger("planner.commands", 10_000);

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void does_what_the_store_in_memory_does() {
        DifferentialSummary summary = DifferentialRun.between(InMemoryPersistence::create, DifferentialTest::emptied)
                .seed(SEED)
                .commands(COMMANDS)
                .run();
        assertThat(summary.notExercised()).isEmpty();
    }

    private static JdbiPersistence emptied() {
        STORE.database().execute("""
                CREATE TEMP TABLE of_all ON COMMIT DROP AS SELECT * FROM roles WHERE organization_id IS NULL;
                TRUNCATE organizations, users CASCADE;
                INSERT INTO roles SELECT * FROM of_all
                """);
        return STORE.persistence();
    }
}
