package io.planner360.testkit.differential.internal;

import io.planner360.application.organization.ChangeJob;
import io.planner360.application.organization.ListAllReports;
import io.planner360.application.organization.ListDirectReports;
import io.planner360.application.organization.history.FindPeriodOn;
import io.planner360.application.organization.history.ListDepartmentOn;
import io.planner360.application.organization.history.ListPeriods;
import io.planner360.application.organization.history.ListReportsOn;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What members do in an organization, now and in the past. */
final class HistoryCommands {
    private static final List<String> DEPARTMENTS = List.of("Development", "Sales", "development", "");

    private final Dice dice;

    HistoryCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        boolean joined = !tenant.members.isEmpty();
        choices.addIf(joined, 1.2, () -> changeJob(tenant));
        choices.addIf(joined, 0.6, () -> new ListDirectReports(dice.reader(tenant), user(tenant), dice.page()));
        choices.addIf(joined, 0.8, () -> new ListAllReports(dice.reader(tenant), user(tenant), dice.page()));
        choices.addIf(joined, 0.6, () -> {
            UserId user = user(tenant);
            return new ListPeriods(reader(tenant, user), user, dice.page());
        });
        choices.addIf(joined, 0.6, () -> {
            UserId user = user(tenant);
            return new FindPeriodOn(reader(tenant, user), user, day(now));
        });
        choices.addIf(joined, 0.6, () -> {
            UserId user = user(tenant);
            return new ListReportsOn(reader(tenant, user), user, day(now), dice.page());
        });
        choices.add(
                0.6,
                () -> new ListDepartmentOn(
                        dice.actor(tenant, tenant.administrator), dice.of(DEPARTMENTS), day(now), dice.page()));
    }

    private ChangeJob changeJob(Tenant tenant) {
        return new ChangeJob(
                dice.actor(tenant, tenant.administrator),
                user(tenant),
                dice.text(dice.of(ProfileCommands.JOB_TITLES), 200),
                dice.text(dice.of(DEPARTMENTS), 100));
    }

    private Actor reader(Tenant tenant, UserId user) {
        return dice.oneIn(2) ? tenant.person(user) : dice.reader(tenant);
    }

    private LocalDate day(Instant now) {
        return dice.oneIn(20)
                ? dice.of(LocalDate.MIN, LocalDate.MAX)
                : LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(dice.from(-1, 9));
    }

    private UserId user(Tenant tenant) {
        return dice.id(dice.of(tenant.members.keySet()), UserId::new, other -> other.members.keySet());
    }
}
