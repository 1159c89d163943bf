package io.planner360.domain.organization.standard;

/** What every organization is offered, or begins with; above the tenants. */
public interface Standards {
    /** All of the kind, in the order in which they were given; in any unit of work. */
    StandardList all(StandardKind kind);

    /**
     * Puts the list in the place of the one of its kind, and returns it. {@code system} work only: in a tenant's
     * unit of work this throws {@link IllegalStateException}. Of several at once one stays, as a whole.
     */
    StandardList replace(StandardList list);
}
