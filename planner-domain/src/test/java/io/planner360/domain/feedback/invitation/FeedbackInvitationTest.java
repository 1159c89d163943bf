package io.planner360.domain.feedback.invitation;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.CLEF;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackInvitationTest {
    private static final List<Answer> ANSWERS = List.of(new Answer.Rated(A1, 3));

    private static FeedbackInvitation invitation(InvitationStatus status) {
        return new FeedbackInvitation(
                new FeedbackInvitationId(uuid(1)),
                new FeedbackCycleId(uuid(2)),
                user(3),
                new Rater.Member(user(4)),
                RaterGroupCode.PEER,
                Optional.empty(),
                status,
                status == InvitationStatus.STARTED ? Optional.of(ANSWERS) : Optional.empty(),
                status == InvitationStatus.DECLINED ? Optional.of("Too busy") : Optional.empty(),
                4);
    }

    @Test
    void a_new_one_is_pending_at_version_1() {
        FeedbackInvitation pending = FeedbackInvitation.pending(
                new FeedbackInvitationId(uuid(1)),
                new FeedbackCycleId(uuid(2)),
                user(3),
                new Rater.Member(user(4)),
                RaterGroupCode.PEER,
                Optional.empty());
        assertThat(pending).isEqualTo(invitation(InvitationStatus.PENDING).atVersion(1));
    }

    @Test
    void a_draft_replaces_the_one_before() {
        assertThat(accepted(invitation(InvitationStatus.STARTED).saveDraft(List.of()))
                        .draft())
                .contains(List.of());
    }

    @Test
    void a_draft_does_not_follow_the_list_it_was_made_from() {
        List<Answer> answers = new ArrayList<>(ANSWERS);
        FeedbackInvitation started = accepted(invitation(InvitationStatus.SENT).saveDraft(answers));
        answers.clear();
        assertThat(started.draft()).contains(ANSWERS);
    }

    @Test
    void who_declines_says_why_in_1_to_2000_characters() {
        FeedbackInvitation sent = invitation(InvitationStatus.SENT);
        assertThat(accepted(sent.decline(CLEF.repeat(2_000))).declineReason()).contains(CLEF.repeat(2_000));
        assertThat(violations(sent.decline(CLEF.repeat(2_001))))
                .containsExactly("reason must have at most 2000 characters");
        assertThat(violations(sent.decline(" "))).containsExactly("reason must not be blank");
        assertThat(violations(sent.decline("a\0"))).containsExactly("reason must not hold NUL or a lone surrogate");
    }

    @Test
    void a_draft_is_there_exactly_while_started() {
        FeedbackInvitation started = invitation(InvitationStatus.STARTED);
        assertThat(accepted(started.submit()).draft()).isEmpty();
        assertThat(accepted(started.decline("Too busy")).draft()).isEmpty();
        assertThat(accepted(started.expire()).draft()).isEmpty();
        assertThat(accepted(started.revoke(true)).draft()).isEmpty();
        assertThat(accepted(invitation(InvitationStatus.SUBMITTED).reopen(Optional.of(ANSWERS)))
                        .draft())
                .contains(ANSWERS);
    }

    @Test
    void who_may_answer_after_all_has_no_reason_to_decline() {
        assertThat(accepted(invitation(InvitationStatus.DECLINED).undoDecline()).declineReason())
                .isEmpty();
    }
}
