package io.planner360.jdbi;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.feedback.CloseCycle;
import io.planner360.application.feedback.SubmitResponse;
import io.planner360.domain.competency.CompetencyFramework;
import io.planner360.domain.feedback.CycleStatus;
import io.planner360.domain.feedback.FeedbackCycle;
import io.planner360.domain.feedback.FeedbackForm;
import io.planner360.domain.feedback.FeedbackInvitation;
import io.planner360.domain.feedback.FeedbackQuestion;
import io.planner360.domain.feedback.FeedbackQuestionId;
import io.planner360.domain.feedback.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What commands cost in round trips, and that it does not depend on how much there is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();
    private final FeedbackForm form = aFormWithRatedQuestions(40);

    @Test
    void a_submission_of_40_ratings_takes_8() {
        FeedbackCycle cycle = aCycle().with(form).collecting().persistedIn(persistence, tenant);
        FeedbackInvitation invitation = anInvitation(cycle.id()).sent().persistedIn(persistence, tenant);
        UserId rater = ((Rater.Member) invitation.rater()).user();
        Planner planner = Planner.builder()
                .persistence(persistence)
                .clock(Clock.fixed(cycle.closesAt().minusSeconds(1), cycle.zone()))
                .build();
        SubmitResponse command =
                new SubmitResponse(new Actor.Person(tenant, rater), invitation.id(), answersTo(form), Optional.empty());

        assertThat(STORE.counting()
                        .count(() -> granted(planner.feedback().submit(command)))
                        .roundTrips())
                .isLessThanOrEqualTo(8);
    }

    @Test
    void what_a_submission_is_made_of_takes_one_each() {
        FeedbackCycle cycle = aCycle().with(form).collecting().persistedIn(persistence, tenant);
        FeedbackInvitation invitation = anInvitation(cycle.id()).sent().persistedIn(persistence, tenant);
        persistence.unitOfWork().within(tenant, () -> {
            assertThat(count(() -> persistence.feedbackInvitations().find(invitation.id())))
                    .isOne();
            assertThat(count(() -> persistence.feedbackCycles().lockToAnswer(cycle.id())))
                    .isOne();
            assertThat(count(() -> persistence.feedbackCycles().find(cycle.id())))
                    .isOne();
            assertThat(count(() -> persistence.feedbackForms().find(form.id()))).isOne();
            assertThat(count(() ->
                            persistence.feedbackResponses().add(aResponse(form).to(invitation))))
                    .isOne();
            assertThat(count(() -> persistence.feedbackInvitations().update(granted(invitation.submit()))))
                    .isOne();
            return cycle;
        });
    }

    @Test
    void a_unit_of_work_takes_its_binding_and_its_commit() {
        assertThat(count(() -> persistence.unitOfWork().within(tenant, () -> "nothing")))
                .isEqualTo(2);
    }

    @Test
    void closing_takes_the_same_for_10_targets_as_for_200() {
        assertThat(roundTripsToClose(200)).isEqualTo(roundTripsToClose(10));
    }

    private int roundTripsToClose(int targets) {
        UserId[] members = IntStream.range(0, targets)
                .mapToObj(i -> aMember().persistedIn(persistence, tenant).user())
                .toArray(UserId[]::new);
        UserId rater = aMember().persistedIn(persistence, tenant).user();
        FeedbackCycle cycle = aCycle().with(form).about(members).collecting().persistedIn(persistence, tenant);
        for (UserId target : members) {
            FeedbackInvitation invitation =
                    anInvitation(cycle.id()).about(target).of(rater).submitted().persistedIn(persistence, tenant);
            aResponse(form).persistedIn(persistence, tenant, invitation);
        }
        Planner planner = Planner.builder().persistence(persistence).build();
        CountingDataSource.Counted<FeedbackCycle> closed = STORE.counting()
                .count(() -> granted(planner.feedback().close(new CloseCycle(new Actor.System(tenant), cycle.id()))));
        assertThat(closed.result().status()).isEqualTo(CycleStatus.CLOSED);
        assertThat(STORE.database()
                        .query("SELECT count(*) FROM published_reports WHERE cycle_id = '" + cycle.id() + "'"))
                .containsExactly(String.valueOf(targets));
        return closed.roundTrips();
    }

    private static int count(Runnable work) {
        return STORE.counting().count(work);
    }

    private FeedbackForm aFormWithRatedQuestions(int number) {
        CompetencyFramework framework = aFramework().persistedIn(persistence, tenant);
        List<FeedbackQuestion> questions = IntStream.range(0, number)
                .mapToObj(i -> FeedbackQuestion.rated(
                        new FeedbackQuestionId(Fresh.uuid()),
                        "Question " + i,
                        framework
                                .competencies()
                                .get(i % framework.competencies().size())
                                .id(),
                        "Scale"))
                .toList();
        return aForm().about(framework)
                .withScale("Scale", 1, 5)
                .asking(questions.toArray(FeedbackQuestion[]::new))
                .persistedIn(persistence, tenant);
    }
}
