package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A store on a new database behind a pool. Once the tests of its class are done, it holds that every connection
 * was given back.
 */
final class TestStore implements AfterAllCallback {
    private final TestDatabase database = PostgresServer.database();
    private final HikariDataSource pool = pool(database);
    private final CountingDataSource counting = new CountingDataSource(pool);
    private final JdbiPersistence persistence = JdbiPersistence.on(counting);

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.as(PostgresServer.LOGIN));
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    JdbiPersistence persistence() {
        return persistence;
    }

    CountingDataSource counting() {
        return counting;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // A nested class of tests is only a part of those that the store is for.
        if (context.getRequiredTestClass().getEnclosingClass() != null) {
            return;
        }
        try (pool) {
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("connections that were not given back")
                    .isZero();
        }
    }
}
