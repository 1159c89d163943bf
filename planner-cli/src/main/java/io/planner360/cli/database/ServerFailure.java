package io.planner360.cli.database;

import io.planner360.migrations.PlannerSchemaException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a server of our own cannot be had, in the user's words. */
final class ServerFailure {

    static final String INSTEAD =
            "name a server of yours by DB_HOST, DB_NAME, DB_USER and DB_PASSWORD, or use --in-memory";

    private static final String DISK_FULL = "No space left on device";
    private static final String DISK_FULL_STATE = "53100";

    private ServerFailure() {}

    static DatabaseUnavailable because(Path home, IOException problem) {
        String reason = OneLine.of(problem);
        if (reason.contains(DISK_FULL)) {
            return diskFull(home, problem);
        }
        if (problem instanceof AccessDeniedException) {
            return new DatabaseUnavailable(
                    "May not read or write " + reason
                            + ", where the data is kept. Run as its owner, or work in another folder, or use --in-memory.",
                    problem);
        }
        return new DatabaseUnavailable(
                "Cannot keep data in " + home + " (" + reason + "). Work in another folder, or " + INSTEAD + ".",
                problem);
    }

    /**
     * @param what what did not work, as the beginning of a sentence
     * @param output what the program said
     */
    static DatabaseUnavailable because(Path home, String what, String output) {
        if (output.contains(DISK_FULL)) {
            return diskFull(home, null);
        }
        return new DatabaseUnavailable(what + " (" + tellingLine(output) + "). See to that, or " + INSTEAD + ".");
    }

    /** The same where a library says it. */
    static DatabaseUnavailable because(Path home, String what, Exception problem) {
        return isDiskFull(problem) ? diskFull(home, problem) : because(home, what, OneLine.of(problem));
    }

    /** The same where the message says what is wrong and what to do, unless the reason is another. */
    static DatabaseUnavailable because(Path home, PlannerSchemaException problem) {
        return isDiskFull(problem) ? diskFull(home, problem) : new DatabaseUnavailable(OneLine.of(problem), problem);
    }

    private static boolean isDiskFull(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && DISK_FULL_STATE.equals(database.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static DatabaseUnavailable diskFull(Path home, @Nullable Throwable cause) {
        return new DatabaseUnavailable(
                "The disk of " + home + " is full. Free 200 MB and try again, or use --in-memory.", cause);
    }

    /** The first line that names an error, or else the last one. */
    private static String tellingLine(String output) {
        List<String> lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                .map(line -> line.replaceFirst("^.*(FATAL|error):\\s*", ""))
                .orElse("it does not say why");
    }
}
