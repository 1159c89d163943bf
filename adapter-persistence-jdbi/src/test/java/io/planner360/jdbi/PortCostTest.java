package io.planner360.jdbi;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What single calls of ports cost in round trips; what commands cost is in {@link CommandCostTest}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortCostTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();
    private final FeedbackForm form = aFormWithRatedQuestions(40);

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
    void a_unit_of_work_takes_its_commit_and_is_bound_with_its_first_statement() {
        assertThat(count(() -> persistence
                        .unitOfWork()
                        .within(tenant, () -> persistence.organizations().find(tenant))))
                .isEqualTo(2);
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
