package io.planner360.jdbi;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tables themselves tell of who answered when, once an anonymous cycle has closed: nothing. */
@Tag("postgresql-15")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TracelessCloseTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final int RATERS = 30;

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();
    private final FeedbackForm form = aForm().anonymous().persistedIn(persistence, tenant);
    private final UserId target = aMember().persistedIn(persistence, tenant).user();
    private final FeedbackCycle cycle =
            aCycle().with(form).about(target).collecting().persistedIn(persistence, tenant);
    private final List<String> idsInOrderOfSubmission = new ArrayList<>();

    @BeforeEach
    void answer() {
        for (int i = 0; i < RATERS; i++) {
            FeedbackInvitation invitation =
                    anInvitation(cycle.id()).about(target).submitted().persistedIn(persistence, tenant);
            idsInOrderOfSubmission.add(aResponse(form)
                    .unlinked()
                    .persistedIn(persistence, tenant, invitation)
                    .id()
                    .toString());
        }
        anInvitation(cycle.id()).about(target).sent().persistedIn(persistence, tenant);
    }

    @Test
    void the_order_of_submission_shows_before() {
        assertThat(responses("id")).containsExactlyElementsOf(idsInOrderOfSubmission);
        assertThat(responses("DISTINCT xmin")).hasSize(RATERS);
    }

    @Test
    void no_response_has_the_id_it_came_with() {
        close();
        assertThat(responses("id")).hasSize(RATERS).doesNotContainAnyElementsOf(idsInOrderOfSubmission);
    }

    @Test
    void rows_lie_in_the_order_of_their_random_ids() {
        close();
        assertThat(responses("id")).isSorted();
        assertThat(ofResponses("feedback_ratings")).hasSize(RATERS).isSorted();
        assertThat(ofResponses("feedback_comments")).hasSize(RATERS).isSorted();
        assertThat(ofResponses("feedback_choices")).hasSize(RATERS).isSorted();
    }

    @Test
    void every_row_was_written_by_the_one_transaction() {
        close();
        List<String> writers = STORE.database().query("""
                        SELECT xmin FROM feedback_invitations WHERE organization_id = '%1$s'
                        UNION SELECT xmin FROM feedback_responses WHERE organization_id = '%1$s'
                        UNION SELECT xmin FROM feedback_ratings WHERE organization_id = '%1$s'
                        UNION SELECT xmin FROM feedback_comments WHERE organization_id = '%1$s'
                        UNION SELECT xmin FROM feedback_choices WHERE organization_id = '%1$s'
                        """.formatted(tenant));
        assertThat(writers).hasSize(1);
    }

    @Test
    void answers_stay_as_they_were() {
        List<String> before = contents();
        close();
        assertThat(contents()).hasSize(RATERS).isEqualTo(before);
    }

    private void close() {
        Planner planner = Planner.builder().persistence(persistence).build();
        granted(planner.feedback().cycles().close(new CloseCycle(new Actor.System(tenant), cycle.id())));
    }

    private List<String> responses(String column) {
        return inOrderOfStorage("SELECT " + column + " FROM feedback_responses");
    }

    private List<String> ofResponses(String table) {
        return inOrderOfStorage("SELECT response_id FROM " + table);
    }

    /** Without an index, so that rows come as they lie in the table. */
    private List<String> inOrderOfStorage(String query) {
        return STORE.database().query(query + " WHERE organization_id::text = '" + tenant + "'");
    }

    private List<String> contents() {
        return STORE.database().query("""
                        SELECT r.target_user_id, r.rater_group, r.invitation_id, r.submitted_at, r.not_observed, f.ratings,
                               c.question_id, c.text, o.question_id, o.options
                        FROM feedback_responses r
                        LEFT JOIN feedback_ratings f ON f.response_id = r.id
                        LEFT JOIN feedback_comments c ON c.response_id = r.id
                        LEFT JOIN feedback_choices o ON o.response_id = r.id
                        WHERE r.organization_id = '%s'
                        ORDER BY 1, 2, 5, 6, 7, 8, 9, 10
                        """.formatted(tenant));
    }
}
