package io.planner360.cli.database;

import org.jspecify.annotations.Nullable;

/** There is no database to work on. The message is for the user: what is wrong, and what to do next. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public DatabaseUnavailable(String message) {
        this(message, null);
    }
}
