package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.DueWalk;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.shared.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Objectives whose last day is over, in UTC, for organizations have no time zone: told of, some at a time. */
final class Overdue {
    private final Context context;
    private final Persistence persistence;

    Overdue(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    int tell(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        DueWalk walk = new DueWalk(persistence);
        walk.everywhere(organization -> {
            int some = DueWalk.PAGE;
            while (some == DueWalk.PAGE) {
                some = tell(organization, today);
                walk.did(some);
            }
        });
        return walk.finish();
    }

    private int tell(OrganizationId organization, LocalDate today) {
        return persistence.unitOfWork().within(organization, () -> {
            List<LearningPlans.Overdue> noted = persistence.learningPlans().noteOverdue(today, DueWalk.PAGE);
            context.publish(noted.stream()
                    .sorted(Comparator.comparing(one -> one.objective().toString()))
                    .map(one -> new PlanEvent.ObjectiveOverdue(one.plan(), one.user(), one.objective()))
                    .toList());
            return noted.size();
        });
    }
}
