package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.FoundedOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.cli.database.DatabaseSettings;
import io.planner360.cli.database.PlannerDatabase;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.migrations.PlannerSchema;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's embedding example is this code, and it runs. */
class ReadmeExampleTest {
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String embed(DataSource dataSource) {
        // README begins
        PlannerSchema.on(dataSource).mode(PlannerSchema.Mode.APPLY).ensure();
        Planner planner =
                Planner.builder().persistence(JdbiPersistence.on(dataSource)).build();

        FoundedOrganization acme = planner.organizations()
                .found(new FoundOrganization("Acme", "ada@acme.example", "Ada", "Byron"))
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.message()));
        planner.organizations().accept(new AcceptMembership(acme.actor()));

        Either<Refusal, Membership> refused = planner.organizations()
                .register(new RegisterPerson(
                        acme.actor(),
                        "no address",
                        "",
                        "Hopper",
                        Set.of(SystemRole.EMPLOYEE),
                        "Engineer",
                        "Research",
                        Optional.of(acme.administrator())));
        return refused.getLeft().message(); // email must look like name@host.domain; firstName must not be blank
        // README ends
    }

    @Test
    void itRuns(@TempDir Path directory) {
        try (PlannerDatabase database = PlannerDatabase.open(new DatabaseSettings.Embedded(directory))) {
            assertThat(embed(database.dataSource()))
                    .isEqualTo("email must look like name@host.domain; firstName must not be blank");
        }
    }

    @Test
    void itIsWhatTheReadmeShows() throws IOException {
        Matcher readme = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
        String source = Files.readString(Path.of("src/test/java/io/planner360/cli/ReadmeExampleTest.java"));
        String code = source.substring(source.indexOf("// README begins") + 16, source.indexOf("// README ends"));

        assertThat(readme.find()).isTrue();
        assertThat(withoutLayout(readme.group(1))).isEqualTo(withoutLayout(code));
    }

    /** The formatter breaks lines in its own way; the README returns nothing. */
    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "").replace("returnrefused", "refused");
    }
}
