package io.planner360.domain.organization;

/**
 * When raters of new cycles are reminded.
 *
 * @param firstAfterDays 1 to 365
 * @param everyDays from each reminder to the next, 1 to 365
 * @param most 1 to 20
 */
public record ReminderDefaults(int firstAfterDays, int everyDays, int most) {}
