package io.planner360.migrations;

/** There is no such place in the history of the schema. The message names those that there are. */
public final class UnknownRollbackTarget extends PlannerSchemaException {

    private static final long serialVersionUID = 1L;

    UnknownRollbackTarget(String message) {
        super(message);
    }
}
