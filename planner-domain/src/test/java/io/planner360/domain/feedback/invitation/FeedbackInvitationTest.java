package io.planner360.domain.feedback.invitation;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.CLEF;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static final Map<String, Function<FeedbackInvitation, Either<Refusal, FeedbackInvitation>>> COMMANDS =
            Map.of(
                    "saveDraft", invitation -> invitation.saveDraft(ANSWERS),
                    "submit", FeedbackInvitation::submit,
                    "decline", invitation -> invitation.decline("Too busy"));
    private static final Map<String, InvitationStatus> TRANSITIONS = Map.of(
            "saveDraft SENT", InvitationStatus.STARTED,
            "saveDraft STARTED", InvitationStatus.STARTED,
            "submit SENT", InvitationStatus.SUBMITTED,
            "submit STARTED", InvitationStatus.SUBMITTED,
            "decline SENT", InvitationStatus.DECLINED,
            "decline STARTED", InvitationStatus.DECLINED);

    static Stream<Arguments> all() {
        return Stream.of(InvitationStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("all")
    void every_state_and_command_is_a_transition_of_the_table_or_refused(String command, InvitationStatus from) {
        Either<Refusal, FeedbackInvitation> answer =
                requireNonNull(COMMANDS.get(command)).apply(invitation(from));
        Optional<InvitationStatus> to = Optional.ofNullable(TRANSITIONS.get(command + " " + from));
        assertThat(answer.isRight()).isEqualTo(to.isPresent());
        if (answer.isRight()) {
            assertThat(answer.get())
                    .isEqualTo(new FeedbackInvitation(
                            invitation(from).id(),
                            invitation(from).cycle(),
                            invitation(from).target(),
                            invitation(from).rater(),
                            invitation(from).group(),
                            invitation(from).token(),
                            to.orElseThrow(),
                            to.orElseThrow() == InvitationStatus.STARTED ? Optional.of(ANSWERS) : Optional.empty(),
                            to.orElseThrow() == InvitationStatus.DECLINED ? Optional.of("Too busy") : Optional.empty(),
                            4));
        } else {
            assertThat(rule(answer)).isEqualTo("INVITATION_STATE");
        }
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
}
