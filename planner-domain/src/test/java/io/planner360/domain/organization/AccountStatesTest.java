package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account by command, active or not. */
class AccountStatesTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final Map<String, Function<User, Either<Refusal, User>>> COMMANDS = Map.of(
            "logIn", user -> user.logIn(LATER),
            "verifyEmail", user -> Either.right(user.verifyEmail(LATER)),
            "deactivate", user -> user.deactivate(LATER),
            "reactivate", user -> user.reactivate(LATER));

    private final User active = User.register(new UserId(new UUID(0, 1)), "ann@example.org", "Ann", "Adams", NOW)
            .get();

    @ParameterizedTest
    @CsvSource({
        "true, logIn, true",
        "true, verifyEmail, true",
        "true, deactivate, false",
        "true, reactivate, ACCOUNT_NOT_DEACTIVATED",
        "false, logIn, ACCOUNT_DEACTIVATED",
        "false, verifyEmail, false",
        "false, deactivate, ACCOUNT_DEACTIVATED",
        "false, reactivate, true"
    })
    void becomes_or_is_refused(boolean isActive, String command, String outcome) {
        User user = isActive ? active : active.deactivate(NOW).get();
        Either<Refusal, User> answer = requireNonNull(COMMANDS.get(command)).apply(user);
        String told = answer.fold(
                refusal -> ((RuleViolated) refusal).code().name(), after -> Boolean.toString(after.active()));
        assertThat(told).isEqualTo(outcome);
    }

    @Test
    void a_login_is_no_change_of_the_account() {
        User in = active.logIn(LATER).get();
        assertThat(in.lastLoginAt()).contains(LATER);
        assertThat(in.updatedAt()).isEqualTo(NOW);
        assertThat(active.idleSince()).isEqualTo(NOW);
        assertThat(in.idleSince()).isEqualTo(LATER);
    }

    @Test
    void an_email_is_verified_once() {
        User verified = active.verifyEmail(LATER);
        assertThat(verified.emailVerified()).isTrue();
        assertThat(verified.verifyEmail(LATER.plusSeconds(1))).isEqualTo(verified);
    }
}
