package io.planner360.domain.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RaterPolicyTest {
    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1000, true", "1001, false", "-1, false"})
    void limitsFrom1To1000(int most, boolean taken) {
        var policy = RaterPolicy.of(ManagerChangePolicy.ADD, Optional.of(most));
        assertThat(policy.isRight()).isEqualTo(taken);
        if (!taken) {
            assertThat(policy.getLeft().violations())
                    .isEqualTo(List.of(new Violation("mostOpen", "must be 1 to 1,000")));
        }
    }

    @Test
    void needsNoLimit() {
        assertThat(RaterPolicy.of(ManagerChangePolicy.KEEP, Optional.empty()).get())
                .isEqualTo(RaterPolicy.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(CycleStatus.class)
    void settlesChangesOfManagerWithTheEndOfDraft(CycleStatus status) {
        RaterPolicy next = new RaterPolicy(ManagerChangePolicy.REPLACE, Optional.of(3));
        var answer = RaterPolicy.DEFAULT.become(next, status);
        if (status == CycleStatus.DRAFT) {
            assertThat(answer.get()).isEqualTo(next);
        } else {
            assertThat(((RuleViolated) answer.getLeft()).code()).isEqualTo(FeedbackRule.CYCLE_STATE);
        }
        RaterPolicy limited = new RaterPolicy(ManagerChangePolicy.KEEP, Optional.of(3));
        assertThat(RaterPolicy.DEFAULT.become(limited, status).get()).isEqualTo(limited);
    }
}
