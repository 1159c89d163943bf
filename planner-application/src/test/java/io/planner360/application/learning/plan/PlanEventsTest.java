package io.planner360.application.learning.plan;

import static io.planner360.application.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.learning.AnnsPlans;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.StoredEvent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What others are told of plans and their objectives. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanEventsTest extends AnnsPlans {
    private final List<String> told = new ArrayList<>();
    private final Planner planner = Planner.builder()
            .persistence(company.persistence)
            .clock(company.clock)
            .onEvent(new Listening())
            .build();
    private final LearningPlan plan = accepted(draft(ann, released("Spring")));

    private final class Listening implements NotificationHandler {
        @Override
        public HandlerName name() {
            return new HandlerName("listening");
        }

        @Override
        public void handle(StoredEvent event) {
            if (event.kind().startsWith("learning.")) {
                assertThat(event.aggregate().id().value()).isEqualTo(plan.id().value());
                told.add(event.kind());
            }
        }
    }

    private List<String> told() {
        told.clear();
        planner.runDue(company.clock.instant());
        return List.copyOf(told);
    }

    @Test
    void tell_of_review_approval_and_completion_and_of_no_other_step() {
        assertThat(told()).isEmpty();
        accepted(move(ann, plan, PlanStep.SUBMIT_FOR_REVIEW));
        accepted(move(manager, plan, PlanStep.RETURN));
        accepted(move(ann, plan, PlanStep.SUBMIT_FOR_REVIEW));
        accepted(move(manager, plan, PlanStep.APPROVE));
        accepted(move(manager, plan, PlanStep.COMPLETE));
        accepted(move(manager, plan, PlanStep.REOPEN));
        accepted(move(manager, plan, PlanStep.CANCEL));
        assertThat(told())
                .containsExactly(
                        PlanEvent.Submitted.KIND.code(),
                        PlanEvent.Submitted.KIND.code(),
                        PlanEvent.Approved.KIND.code(),
                        PlanEvent.Completed.KIND.code());
    }

    @Test
    void tell_of_each_overdue_objective_once_when_its_last_day_is_over() {
        accepted(move(manager, plan, PlanStep.APPROVE));
        told();
        company.clock.set(plan.targetDate()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusSeconds(1));
        int before = told().size();
        company.clock.set(company.clock.instant().plusSeconds(1));
        assertThat(before + told().size()).isEqualTo(plan.objectives().size());
        company.clock.set(company.clock.instant().plus(Duration.ofDays(30)));
        assertThat(told()).isEmpty();
    }
}
