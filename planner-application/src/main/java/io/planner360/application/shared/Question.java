package io.planner360.application.shared;

/** A request that changes nothing. */
public interface Question extends Request {
    @Override
    default boolean worksWhileDeactivated() {
        return true;
    }
}
