package io.planner360.application.shared;

import io.planner360.domain.organization.Actor;

/** A command or a question that somebody gives: a record that names its actor and is {@link Guarded}. */
public interface Request {
    /** Who gives it. */
    Actor actor();

    /** Whether it is answered while the organization is deactivated, to those who may manage the organization. */
    default boolean worksWhileDeactivated() {
        return false;
    }
}
