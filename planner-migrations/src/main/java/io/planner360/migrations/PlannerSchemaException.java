package io.planner360.migrations;

import org.jspecify.annotations.Nullable;

/** The database's schema is not what this library needs. The message says what is wrong and what to do next. */
public sealed class PlannerSchemaException extends RuntimeException permits UnknownRollbackTarget {

    private static final long serialVersionUID = 1L;

    PlannerSchemaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    PlannerSchemaException(String message) {
        this(message, null);
    }
}
