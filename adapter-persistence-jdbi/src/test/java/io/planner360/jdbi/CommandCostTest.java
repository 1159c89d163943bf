package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.ListPlans;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What commands cost on the way to the server. */
class CommandCostTest {
    private static final int QUESTIONS = 40;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    void aSubmissionOf40RatingsTakesAtMost6OnceItsFormIsKnown(Confidentiality confidentiality) {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 4, QUESTIONS, confidentiality);
        Collecting collecting = office.begin(1, 3);
        office.planner()
                .feedback()
                .responses()
                .submit(office.answer(collecting.invited().get(1), 3))
                .get();
        SubmitResponse submission =
                withReceipt(office.answer(collecting.invited().get(0), 3));

        var counted = STORE.counting()
                .count(() -> office.planner().feedback().responses().submit(submission));

        assertThat(counted.result().isRight()).isTrue();
        assertThat(counted.roundTrips()).isLessThanOrEqualTo(6);
    }

    private static SubmitResponse withReceipt(SubmitResponse submission) {
        SecretHash receipt = new Secret("kept by the rater " + submission.invitation()).hash();
        return new SubmitResponse(
                submission.actor(), submission.invitation(), submission.answers(), Optional.of(receipt));
    }

    @Test
    void aSubmissionTakesAsManyWithOneRatingAsWith40() {
        assertThat(submitting(1)).isEqualTo(submitting(QUESTIONS));
    }

    private static int submitting(int questions) {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 4, questions, Confidentiality.ANONYMOUS);
        SubmitResponse submission = office.answer(office.begin(1, 3).invited().get(0), 3);
        return STORE.counting()
                .count(() -> office.planner()
                        .feedback()
                        .responses()
                        .submit(submission)
                        .get())
                .roundTrips();
    }

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    void closingAndReleasingTakeAsManyFor3TargetsAsFor60(Confidentiality confidentiality) {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 60, 10, confidentiality);

        assertThat(closing(office, 60)).isEqualTo(closing(office, 3));
    }

    private static int closing(FeedbackOffice office, int targets) {
        Collecting collecting = office.begin(targets, 3);
        for (InvitedRater invited : collecting.invited()) {
            office.planner()
                    .feedback()
                    .responses()
                    .submit(office.answer(invited, 4))
                    .get();
        }
        return STORE.counting().count(() -> {
            office.planner()
                    .feedback()
                    .cycles()
                    .close(new CloseCycle(office.operator(), collecting.cycle().id()))
                    .get();
            office.planner()
                    .reports()
                    .releaseAll(new ReleaseCycleReports(
                            office.operator(), collecting.cycle().id()))
                    .get();
        });
    }

    @Test
    void listingSomebodysPlansTakesAsManyForOnePlanAsFor4() {
        MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
        Planner planner =
                Planner.builder().persistence(STORE.persistence()).clock(clock).build();
        OrganizationScenario works = Scenario.in(planner, clock).organization();
        Actor.Person ada = works.person("Ada", "Engineer", works.administrator());
        plan(planner, works, ada);
        int one = looking(planner, works, ada, 1);
        for (int i = 0; i < 3; i++) {
            plan(planner, works, ada);
        }
        assertThat(looking(planner, works, ada, 4)).isEqualTo(one);
    }

    private static void plan(Planner planner, OrganizationScenario works, Actor.Person person) {
        CycleScenario released = works.cycle()
                .about(person)
                .asking(3, RaterGroupCode.PEER)
                .collecting()
                .everybodyAnswers(3)
                .close()
                .release();
        planner.learning()
                .plans()
                .draft(new DraftPlan(person, released.id(), person.user(), LocalDate.of(2026, 4, 1)))
                .get();
    }

    private static int looking(Planner planner, OrganizationScenario works, Actor.Person person, int plans) {
        Actor.Person reader = works.administrator();
        return STORE.counting().count(() -> {
            assertThat(planner.learning()
                            .plans()
                            .list(new ListPlans(reader, person.user(), PageRequest.first(10)))
                            .get()
                            .items())
                    .hasSize(plans);
        });
    }
}
