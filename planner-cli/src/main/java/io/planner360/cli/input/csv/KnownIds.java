package io.planner360.cli.input.csv;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids of one file, to look up the references of others. Where that file could not be read as a whole, every
 * reference passes: it has its own problem, and a report of each reference to it would hide the others.
 */
public final class KnownIds {

    private final Set<String> ids;
    private final boolean complete;

    private KnownIds(Set<String> ids, boolean complete) {
        this.ids = ids;
        this.complete = complete;
    }

    /** Every reference passes. */
    static KnownIds unreadable() {
        return new KnownIds(Set.of(), false);
    }

    static KnownIds of(Set<String> written) {
        Set<String> ids = new HashSet<>(written);
        // An id with white space around it is a problem of its own; so is one with broken bytes in it.
        ids.addAll(written.stream().map(String::strip).collect(Collectors.toSet()));
        return new KnownIds(ids, ids.stream().noneMatch(KnownIds::isBroken));
    }

    /** Whether a reference certainly has nothing to refer to. */
    public boolean lack(String reference) {
        return complete && !ids.contains(reference) && !isBroken(reference);
    }

    private static boolean isBroken(String id) {
        return id.indexOf(Utf8.REPLACEMENT) >= 0;
    }
}
