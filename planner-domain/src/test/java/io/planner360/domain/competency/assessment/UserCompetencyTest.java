package io.planner360.domain.competency.assessment;

import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserCompetencyTest {
    private static final Instant NOW = Instant.parse("2026-11-04T10:00:00Z");
    private static final Evidence SEEN = new Evidence(Evidence.Kind.ASSESSMENT, "", "");

    private static Either<Refusal, UserCompetency> record(
            UserId by, int level, Instant from, Optional<Instant> until, Evidence evidence) {
        return UserCompetency.record(
                new UserCompetencyId(uuid(1)), user(1), framework(), A, level, from, until, evidence, by, NOW);
    }

    @Test
    void nobody_says_of_themselves_how_good_they_are() {
        assertThat(record(user(1), 3, NOW, Optional.empty(), SEEN).getLeft())
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.code()).isEqualTo(CompetencyRule.OWN_LEVEL));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Evidence long_ = new Evidence(Evidence.Kind.FEEDBACK, "x".repeat(4_001), "x".repeat(501));
        assertThat(violations(record(user(2), 0, NOW.plusSeconds(1), Optional.of(NOW), long_)))
                .containsExactly(
                        "level must be one of the competency",
                        "validFrom must not be in the future",
                        "validUntil must be later",
                        "note must have at most 4000 characters",
                        "reference must have at most 500 characters");
    }

    @Test
    void an_entry_is_valid_from_its_first_instant_to_before_its_last() {
        UserCompetency entry =
                record(user(2), 3, NOW.minusSeconds(9), Optional.of(NOW), SEEN).get();
        assertThat(entry.isValidAt(NOW.minusSeconds(10))).isFalse();
        assertThat(entry.isValidAt(NOW.minusSeconds(9))).isTrue();
        assertThat(entry.isValidAt(NOW.minusNanos(1))).isTrue();
        assertThat(entry.isValidAt(NOW)).isFalse();
        assertThat(record(user(2), 3, NOW, Optional.empty(), SEEN).get().isValidAt(NOW.plusSeconds(99)))
                .isTrue();
    }

    @Test
    void what_is_unknown_lacks_nothing_and_is_not_nothing() {
        assertThat(new LevelGap(user(1), A, 3, Optional.empty()).lacking()).isEmpty();
        assertThat(new LevelGap(user(1), A, 3, Optional.of(1)).lacking()).contains(2);
        assertThat(new LevelGap(user(1), A, 3, Optional.of(5)).lacking()).contains(0);
    }
}
