package io.planner360.domain.learning.plan;

import java.time.LocalDate;

/** Which days a plan may name. */
public final class PlanDates {
    /** What is said of a day that is not. */
    public static final String MUST_BE_IN_USE = "must be of the years 1 to 9999";

    private PlanDates() {}

    /** True for a day of the calendar in use. */
    public static boolean inUse(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
