package io.planner360.cli.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.migrations.PlannerSeeds;
import io.planner360.migrations.PlannerSeeds.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The development data are what the services store when two made-up companies live: each file of the seeds is written
 * anew and compared. With {@code -Dplanner.write-seeds=true} it is stored, which a change of the schema or of a rule
 * can make necessary.
 */
class DevelopmentSeedTest {

    private static final Path SEEDS =
            Path.of("..", "planner-migrations", "src", "main", "resources", "io", "planner360", "migrations", "seeds");

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.EMBEDDED)
    void theyAreWhatTheServicesHaveStored(TestDatabase empty) {
        List<Script> scripts = empty.asSuperuser(source -> {
            try (HikariDataSource database = pooled(source)) {
                PlannerSeeds.on(database).apply(Environment.PROD);
                return lived(database);
            }
        });
        assertThat(scripts).allSatisfy(Script::compare);
    }

    private static List<Script> lived(DataSource database) throws SQLException {
        Set<UUID> known = new LinkedHashSet<>();
        return List.of(
                script(database, known, "20261126_120000_dev_kestrel_maps", lived(database, 7, "Kestrel Maps")),
                script(
                        database,
                        known,
                        "20261126_121000_dev_lindenau_hospital",
                        lived(database, 11, "Lindenau Hospital")));
    }

    private static HikariDataSource pooled(DataSource owner) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(owner);
        config.setMaximumPoolSize(2);
        config.setConnectionInitSql("SET synchronous_commit = off");
        return new HikariDataSource(config);
    }

    private static Groundwork lived(DataSource database, long seed, String name) {
        return new SampleHistory(JdbiPersistence.on(database), seed)
                .lived(
                        name,
                        SampleCompany.load(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
                        seed == 7 ? Confidentiality.CONFIDENTIAL : Confidentiality.ANONYMOUS);
    }

    private static Script script(DataSource database, Set<UUID> known, String id, Groundwork groundwork)
            throws SQLException {
        Staff staff = groundwork.staff();
        List<UUID> accounts = new ArrayList<>(
                new TreeSet<>(Stream.concat(Stream.of(staff.operator().user()), staff.members().values().stream())
                        .map(UserId::value)
                        .toList()));
        accounts.removeAll(known);
        known.addAll(accounts);
        return new Script(
                SEEDS.resolve(id + ".sql"),
                new SeedScript(database, SampleHistory.TODAY)
                        .of(id, staff.operator().organization().value(), accounts));
    }

    /** What a file is to hold. */
    private record Script(Path file, String text) {
        void compare() throws IOException {
            if (Boolean.getBoolean("planner.write-seeds")) {
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as("%s is not what the services store: see this class", file.getFileName())
                    .isEqualTo(text);
        }
    }
}
