package io.planner360.application.organization.history;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What an organization said of its members in the past. Each method is one unit of work. */
public final class HistoryService {
    private static final int LAST_YEAR = 9999;

    private final Context context;
    private final AccessControl access;
    private final MembershipPeriods periods;

    /** Made by the {@code Planner}. */
    public HistoryService(Context context) {
        this.context = context;
        this.access = context.access();
        this.periods = context.persistence().membershipPeriods();
    }

    /** See {@link ListPeriods}. The first one first. */
    public Either<Refusal, Page<MembershipPeriod>> list(ListPeriods question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.user(), question)
                        .map(reader -> periods.ofMember(question.user(), question.page())));
    }

    /** See {@link FindPeriodOn}. */
    public Either<Refusal, MembershipPeriod> on(FindPeriodOn question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.user(), question)
                        .flatMap(reader -> end(question.day(), question.actor()))
                        .flatMap(end -> Found.orRefuse(
                                periods.before(end, question.user()), "membership on that day", question.user())));
    }

    /** See {@link ListReportsOn}. By user id. */
    public Either<Refusal, Page<MembershipPeriod>> reportsOn(ListReportsOn question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.user(), question)
                        .flatMap(reader -> end(question.day(), question.actor()))
                        .map(end -> periods.reportsBefore(end, question.user(), question.page())));
    }

    /** See {@link ListDepartmentOn}. By user id. */
    public Either<Refusal, Page<MembershipPeriod>> departmentOn(ListDepartmentOn question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> end(question.day(), question.actor()))
                        .map(end -> periods.departmentBefore(end, question.department(), question.page())));
    }

    /** The first instant after the day. */
    private Either<Refusal, Instant> end(LocalDate day, Actor actor) {
        ZoneId zone = context.stored().settings(actor).timeZone();
        return Either.narrow(new Violations()
                .check(day.getYear() >= 1 && day.getYear() <= LAST_YEAR, "day", "must be of the years 1 to 9999")
                .orElse(() -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
