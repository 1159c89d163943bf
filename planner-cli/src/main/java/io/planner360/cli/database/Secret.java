package io.planner360.cli.database;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

/** A password, which is told to nobody but the server. */
public final class Secret {

    static final String HIDDEN = "***";

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    String reveal() {
        return value;
    }

    /** The text, with something else wherever it repeats the secret. */
    String hiddenIn(String text) {
        return text.replace(value, HIDDEN);
    }

    /** The problem as it is, or, if it or what caused it repeats the secret, one that does not. */
    SQLException hiddenIn(SQLException problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        if (!trace.toString().contains(value)) {
            return problem;
        }
        SQLException clean = new SQLException(
                hiddenIn(String.valueOf(problem.getMessage())), problem.getSQLState(), problem.getErrorCode());
        clean.setStackTrace(problem.getStackTrace());
        return clean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
