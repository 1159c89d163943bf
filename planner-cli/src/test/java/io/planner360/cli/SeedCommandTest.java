package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.rating.AnswerSheet;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportCalculation;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.jdbi.JdbiPersistence;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

class SeedCommandTest {

    @OnEachDatabase(migrated = true)
    void seedsForDevelopmentOnceAndForGood(TestDatabase database) {
        Program first = Program.run(database, "db", "seed", "--env", "dev");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .startsWith("Added:\n  2 organizations\n  63 accounts\n  64 members\n  2 competency frameworks\n")
                .contains("\n  4 cycles\n", "\n  24 reports\n", "\n  24 standards\n")
                .containsPattern("Kestrel Maps is made up. .* collects answers until 2\\d{3}-\\d\\d-\\d\\d")
                .containsPattern(
                        "planner invite FILE --tokens FILE --organization [0-9a-f-]{36} --cycle [0-9a-f-]{36}");

        Program second = Program.run(database, "db", "seed", "--env", "DEV");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).startsWith("Nothing to do: the seeds are there already.\n\nKestrel Maps is made up.");

        Program production = Program.run(database, "db", "seed", "--env", "prod");
        assertThat(production.exitCode()).isEqualTo(2);
        assertThat(production.errorLines())
                .containsExactly(
                        "planner: This database holds development data, and does not become one for production."
                                + " Make another database for production.");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.EMBEDDED)
    void seedsReportsThatAreCalculatedFromTheAnswersBesideThem(TestDatabase database) {
        Program.run(database, "db", "seed", "--env", "dev");

        List<String> closed =
                database.query("SELECT organization_id, id FROM feedback_cycles WHERE status = 'closed' ORDER BY 1");

        assertThat(closed).hasSize(2).allSatisfy(cycle -> {
            String[] ids = cycle.split("\\|", -1);
            int reports = database.asSuperuser(source -> calculatedAgain(
                    JdbiPersistence.on(source),
                    new OrganizationId(UUID.fromString(ids[0])),
                    new FeedbackCycleId(UUID.fromString(ids[1]))));
            assertThat(reports).isEqualTo(12);
        });
    }

    /** Calculates each report of the cycle from the stored answers, and compares it with the one that is stored. */
    private static int calculatedAgain(Persistence store, OrganizationId organization, FeedbackCycleId id) {
        return store.unitOfWork().within(organization, () -> {
            FeedbackCycle cycle = store.feedbackCycles().find(id).orElseThrow();
            FeedbackForm form = store.feedbackForms().find(cycle.form()).orElseThrow();
            CompetencyFramework framework =
                    store.competencyFrameworks().find(form.framework()).orElseThrow();
            ReportCalculation calculation = new ReportCalculation(
                    form, framework, store.feedbackCycles().frozenLevels(id), new Random(1));
            List<RoleProfile> profiles = store.roleProfiles().ofFramework(framework.id());
            List<CycleTarget> targets;
            List<FeedbackResponse> responses;
            try (Stream<CycleTarget> all = store.cycleTargets().ofCycle(id);
                    Stream<FeedbackResponse> given = store.feedbackResponses().ofCycle(id)) {
                targets = all.toList();
                responses = given.toList();
            }
            for (CycleTarget target : targets) {
                PublishedReport stored =
                        store.publishedReports().find(id, target.user()).orElseThrow();
                List<AnswerSheet> sheets = responses.stream()
                        .filter(response -> response.target().equals(target.user()))
                        .map(response -> new AnswerSheet(response.group(), response.answers()))
                        .toList();
                ReportContent again = calculation.calculate(
                        sheets,
                        profiles.stream()
                                .filter(profile -> profile.jobTitle().equals(target.jobTitle()))
                                .findFirst());
                assertThat(stored.content().groups()).isEqualTo(again.groups());
                assertThat(stored.content().comments()).containsExactlyInAnyOrderElementsOf(again.comments());
                assertThat(stored.content().scores()).isNotEmpty();
                assertThat(stored.content().scores())
                        .usingRecursiveComparison()
                        .withEqualsForType(SeedCommandTest::isNear, Double.class)
                        .isEqualTo(again.scores());
            }
            return targets.size();
        });
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.EMBEDDED)
    void seedsForProductionAndNeverForDevelopmentThen(TestDatabase database) {
        Program first = Program.run(database, "db", "seed", "--env", "prod");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).isEqualTo("Added:\n  24 standards\n");

        Program development = Program.run(database, "db", "seed", "--env", "dev");
        assertThat(development.exitCode()).isEqualTo(2);
        assertThat(development.errorLines())
                .containsExactly("planner: This database was seeded for production, and never gets development data."
                        + " Make another database for development.");
        assertThat(database.query("SELECT count(*) FROM organizations")).containsExactly("0");
    }

    @OnEachDatabase(kinds = DatabaseKind.EMBEDDED)
    void wantsTheSchemaFirst(TestDatabase database) {
        Program seed = Program.run(database, "db", "seed", "--env", "prod");

        assertThat(seed.exitCode()).isEqualTo(1);
        assertThat(seed.err())
                .matches(
                        "planner: the schema is not up to date, \\d+ changes are missing; run planner db migrate first\n");
        assertThat(Program.run(database, "db", "seed", "--env", "test").exitCode())
                .isEqualTo(2);
    }

    private static boolean isNear(Double one, Double other) {
        return Math.abs(one - other) < 1e-9;
    }
}
