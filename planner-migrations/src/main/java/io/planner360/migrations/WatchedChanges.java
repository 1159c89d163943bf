package io.planner360.migrations;

import java.sql.SQLException;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;

/** Passes on what Liquibase does, and knows what it was about when it failed. */
final class WatchedChanges extends AbstractChangeExecListener {

    private final MigrationProgress progress;
    private String current = "";
    private boolean goesBack;

    WatchedChanges(MigrationProgress progress) {
        this.progress = progress;
    }

    /** What the user reads. */
    String failure(Throwable cause) {
        String change = current.isEmpty() ? "A change of the schema" : "The change " + current;
        String said = sentence(String.valueOf(cause.getMessage()));
        return goesBack
                ? change + " cannot be taken back, and the schema is as it was: " + said + " " + nextStep(cause)
                : change + " failed, and the schema is as it was: " + said
                        + " See to that, and run PlannerSchema again.";
    }

    /** Without PostgreSQL's hints, of which some recommend to drop yet more. */
    private static String sentence(String message) {
        String said = message.replaceAll("(?s)\\s*Hint: .*", "").strip();
        return said.endsWith(".") ? said : said + ".";
    }

    private static String nextStep(Throwable cause) {
        String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        if (state.startsWith("23")) {
            return "The earlier schema has no place for something that is stored: change that, or go back less far.";
        }
        return switch (state) {
            case "2BP01" -> "That is not Planner360's: drop it yourself, or go back less far.";
            case "55P03", "40P01" -> "Stop what works on the database, and try again.";
            default -> "See to that, and try again.";
        };
    }

    @Override
    public void willRun(ChangeSet change, DatabaseChangeLog log, Database database, ChangeSet.RunStatus status) {
        current = change.getId();
    }

    @Override
    public void ran(ChangeSet change, DatabaseChangeLog log, Database database, ChangeSet.ExecType how) {
        progress.applied(change.getId());
    }

    @Override
    public void willRollback(ChangeSet change, DatabaseChangeLog log, Database database) {
        current = change.getId();
        goesBack = true;
    }

    @Override
    public void rolledBack(ChangeSet change, DatabaseChangeLog log, Database database) {
        progress.takenBack(change.getId());
    }
}
