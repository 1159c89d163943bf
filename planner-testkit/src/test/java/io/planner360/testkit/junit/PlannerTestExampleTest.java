package io.planner360.testkit.junit;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.rating.ReadReport;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Refusal;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a host tests its own code: the example of the documentation. */
@PlannerTest
class PlannerTestExampleTest {

    @Test
    void a_report_shows_what_four_peers_said(Planner planner, Scenario scenario) {
        OrganizationScenario works = scenario.organization();
        Actor.Person ada = works.person("Ada", "Engineer");
        CycleScenario cycle =
                works.cycle().about(ada).asking(4, RaterGroupCode.PEER).collecting();

        cycle.everybodyAnswers(4).close().release();

        PublishedReport report = granted(planner.reports().report(new ReadReport(ada, cycle.id(), ada.user())));
        assertThat(report.content().scores())
                .allSatisfy(score -> assertThat(score.others()).contains(4.0));
    }

    @Test
    void nobody_can_answer_after_the_closing_day(Planner planner, Scenario scenario, MovableClock clock) {
        OrganizationScenario works = scenario.organization();
        CycleScenario cycle = works.cycle()
                .about(works.person("Ada", "Engineer"))
                .askingThemselves()
                .collecting();

        clock.advance(Duration.ofDays(31));

        assertThat(planner.feedback()
                        .responses()
                        .submit(cycle.submission(cycle.invitations().get(0), 5))
                        .getLeft())
                .isInstanceOfSatisfying(
                        Refusal.RuleViolated.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FeedbackRule.CYCLE_OVERDUE));
        assertThat(List.of(planner.feedback().cycles().closeDue(clock.instant())))
                .containsExactly(1);
    }
}
