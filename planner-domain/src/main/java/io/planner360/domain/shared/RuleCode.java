package io.planner360.domain.shared;

/** A stable code of a refused rule. Each feature has one enum of them. */
public interface RuleCode {
    /** The code, as in {@code CYCLE_NOT_COLLECTING}. */
    String name();
}
