package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.migrations.PlannerSeeds.Applied;
import io.planner360.migrations.PlannerSeeds.Environment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner who is no superuser and inherits nothing is held to the policies of all tables. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class SeedingOwnerTest {

    @Test
    void seeds_and_takes_them_back(PostgresServer server) {
        TestDatabase database = server.empty();
        database.execute(
                "DO $$ BEGIN CREATE ROLE seeding_owner LOGIN NOINHERIT; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
                "ALTER SCHEMA public OWNER TO seeding_owner",
                "GRANT ALL ON DATABASE " + database.name() + " TO seeding_owner");
        PostgresServer.apply(server.migrated());
        database.execute("GRANT planner_app, planner_system TO seeding_owner", "SELECT 1");
        TestDatabase owned = database.as("seeding_owner");
        PostgresServer.apply(owned);

        Applied applied = SeedsTest.seed(owned, Environment.DEV);

        TestDatabase reference = server.migrated();
        assertThat(SeedsTest.seed(reference, Environment.DEV)).isEqualTo(applied);
        assertThat(database.query(SeedsTest.ALL_ROWS)).isEqualTo(reference.query(SeedsTest.ALL_ROWS));
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                        + " AND relrowsecurity AND NOT relforcerowsecurity"))
                .isEmpty();
        PostgresServer.takeBack(owned, applied.seeds().size());
        assertThat(database.query("SELECT id FROM users UNION ALL SELECT id FROM organizations"))
                .isEmpty();
    }
}
