package io.planner360.domain.feedback.nomination;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackNominationTest {
    private static FeedbackNomination nomination(NominationStatus status) {
        return new FeedbackNomination(
                new FeedbackNominationId(uuid(1)),
                new FeedbackCycleId(uuid(2)),
                user(3),
                new Rater.Member(user(4)),
                RaterGroupCode.PEER,
                status,
                status == NominationStatus.REJECTED ? Optional.of("Too close") : Optional.empty(),
                4);
    }

    private static final Map<String, Function<FeedbackNomination, Either<Refusal, FeedbackNomination>>> COMMANDS =
            Map.of(
                    "approve", FeedbackNomination::approve,
                    "reject", nomination -> nomination.reject("Too close"),
                    "withdraw", FeedbackNomination::withdraw);
    private static final Map<String, NominationStatus> TRANSITIONS = Map.of(
            "approve PROPOSED", NominationStatus.APPROVED,
            "reject PROPOSED", NominationStatus.REJECTED,
            "withdraw PROPOSED", NominationStatus.WITHDRAWN,
            "withdraw APPROVED", NominationStatus.WITHDRAWN);

    static Stream<Arguments> all() {
        return Stream.of(NominationStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("all")
    void every_state_and_command_is_a_transition_of_the_table_or_refused(String command, NominationStatus from) {
        Either<Refusal, FeedbackNomination> answer =
                requireNonNull(COMMANDS.get(command)).apply(nomination(from));
        Optional<NominationStatus> to = Optional.ofNullable(TRANSITIONS.get(command + " " + from));
        if (to.isPresent()) {
            assertThat(accepted(answer)).isEqualTo(nomination(to.get()));
        } else {
            assertThat(rule(answer)).isEqualTo("NOMINATION_STATE");
        }
    }

    @Test
    void begins_proposed() {
        assertThat(FeedbackNomination.proposed(
                        new FeedbackNominationId(uuid(1)),
                        new FeedbackCycleId(uuid(2)),
                        user(3),
                        new Rater.Member(user(4)),
                        RaterGroupCode.PEER))
                .isEqualTo(nomination(NominationStatus.PROPOSED).atVersion(1));
    }

    @Test
    void is_rejected_with_a_reason() {
        assertThat(violations(nomination(NominationStatus.PROPOSED).reject(" ")))
                .containsExactly("reason must not be blank");
        assertThat(violations(nomination(NominationStatus.PROPOSED).reject("x".repeat(2_001))))
                .containsExactly("reason must have at most 2000 characters");
    }
}
