package io.planner360.migrations;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How far a schema goes back. */
public sealed interface RollbackTarget {

    /**
     * Before the last changes.
     *
     * @param changes at least 1
     */
    static RollbackTarget before(int changes) {
        return new Count(changes);
    }

    /** To where a migration set the tag. */
    static RollbackTarget tag(String name) {
        return new Tag(name);
    }

    /** To the end of that day in UTC: what was applied on the day stays. */
    static RollbackTarget endOf(LocalDate day) {
        return at(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
    }

    /** To that moment: what was applied later is taken back. */
    static RollbackTarget at(Instant moment) {
        return new Moment(moment);
    }

    /** Before the last changes. */
    record Count(int changes) implements RollbackTarget {

        public Count {
            if (changes < 1) {
                throw new UnknownRollbackTarget(changes + " changes cannot be taken back; say 1 or more.");
            }
        }
    }

    /** To a tag. */
    record Tag(String name) implements RollbackTarget {

        public Tag {
            requireNonNull(name, "name");
        }
    }

    /** To a moment. */
    record Moment(Instant moment) implements RollbackTarget {

        public Moment {
            requireNonNull(moment, "moment");
        }
    }
}
