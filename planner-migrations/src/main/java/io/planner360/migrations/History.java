package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was applied to a schema, in order, and what it was called at times.
 *
 * @param changes first the first; those of the schema and seeds, which fill its tables
 * @param ofSchema which of them change the schema
 */
record History(List<AppliedChange> changes, Set<String> ofSchema) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,99}");

    History {
        changes = List.copyOf(changes);
        ofSchema = Set.copyOf(ofSchema);
    }

    static History read(Connection connection, Set<String> ofSchema) throws SQLException {
        List<AppliedChange> changes = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!SchemaState.hasHistory(statement)) {
                return new History(changes, ofSchema);
            }
            try (ResultSet rows = statement.executeQuery("SELECT id, dateexecuted AT TIME ZONE 'UTC', tag FROM "
                    + LiquibaseRun.HISTORY + " ORDER BY orderexecuted")) {
                while (rows.next()) {
                    changes.add(new AppliedChange(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(rows.getString(3))));
                }
            }
        }
        return new History(changes, ofSchema);
    }

    /** How many of the last changes and seeds go on the way there. */
    int since(RollbackTarget target) {
        if (target instanceof RollbackTarget.Count count) {
            return counted(count.changes());
        }
        if (target instanceof RollbackTarget.Tag tag) {
            return since(tag.name());
        }
        return since(((RollbackTarget.Moment) target).moment());
    }

    /** Seeds are not counted. They go with a change that is older, for they may fill what it made. */
    private int counted(int count) {
        int found = 0;
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (ofSchema.contains(changes.get(i).id()) && ++found == count) {
                return changes.size() - i;
            }
        }
        throw new UnknownRollbackTarget(
                found == 0
                        ? "Nothing has been applied to this schema, so there is nothing to take back."
                        : "The last " + count + " changes cannot be taken back: only " + found
                                + (found == 1 ? " has" : " have") + " been applied.");
    }

    private int since(String tag) {
        return positionOf(tag)
                .map(position -> changes.size() - 1 - position)
                .orElseThrow(() ->
                        new UnknownRollbackTarget("The history of the schema has no tag " + tag + ". " + knownTags()));
    }

    /** Whatever comes after a later change depends on it, whenever it was applied itself. */
    private int since(Instant moment) {
        int kept = 0;
        while (kept < changes.size() && !changes.get(kept).appliedAt().isAfter(moment)) {
            kept++;
        }
        return changes.size() - kept;
    }

    private String knownTags() {
        String known = changes.stream().flatMap(change -> change.tag().stream()).collect(Collectors.joining(", "));
        return known.isEmpty() ? "It has no tag at all; go back by a count or a date." : "It has: " + known + ".";
    }

    boolean isStillThatOf(Connection connection) throws SQLException {
        return read(connection, ofSchema).equals(this);
    }

    boolean hasTag(String tag) {
        return positionOf(tag).isPresent();
    }

    private Optional<Integer> positionOf(String tag) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).tag().equals(Optional.of(tag))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The last changes, first the last. */
    List<String> last(int count) {
        List<String> last = new ArrayList<>();
        for (int i = changes.size() - 1; i >= changes.size() - count; i--) {
            last.add(changes.get(i).id());
        }
        return last;
    }

    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    static String checkedTag(String tag) {
        if (!isTag(tag)) {
            throw new PlannerSchemaException("The tag \"" + tag + "\" is refused: 1 to 100 letters, digits, and any of"
                    + " . _ + - make a tag, and it begins with a letter or a digit.");
        }
        return tag;
    }

    /**
     * Refuses a tag that would leave the schema with two names, or two of its states with one.
     *
     * @param areMoreComing changes are about to be applied; the tag is meant for the state after them
     */
    void refuseTaken(String tag, boolean areMoreComing) {
        Optional<Integer> position = positionOf(tag);
        boolean namesTheEnd = position.equals(Optional.of(changes.size() - 1)) && !areMoreComing;
        if (position.isPresent() && !namesTheEnd) {
            throw new PlannerSchemaException("The tag " + tag + " is taken: it is what the schema was called after "
                    + changes.get(position.get()).id() + ". Choose another.");
        }
        if (!areMoreComing && !namesTheEnd && !changes.isEmpty()) {
            changes.get(changes.size() - 1).tag().ifPresent(present -> {
                throw new PlannerSchemaException("The schema as it is has the tag " + present
                        + " already, and nothing is missing. Go back to it by that tag.");
            });
        }
    }

    /** The statement that names the state of the schema as it will be then. */
    static String tagging(String tag) {
        return "UPDATE " + LiquibaseRun.HISTORY + " SET tag = '" + checkedTag(tag)
                + "' WHERE orderexecuted = (SELECT max(orderexecuted) FROM " + LiquibaseRun.HISTORY + ")";
    }
}
