package io.planner360.testkit.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run did in which the stores did not differ.
 *
 * @param seed makes the same run again
 * @param dumps how often all that is stored was compared
 * @param commands by the command's type, in an order that stays
 */
public record DifferentialSummary(long seed, int dumps, Map<String, Counts> commands) {
    /** Copies the counts, and keeps their order. */
    public DifferentialSummary {
        commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
    }

    /** The kinds that did not succeed, or were not refused though they can be: a run that long should have none. */
    public List<String> notExercised() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            Counts counts = commands.getOrDefault(operation.commandName(), Counts.NONE);
            if (counts.succeeded() == 0) {
                missing.add(operation.commandName() + " never succeeded");
            }
            if (operation.canBeRefused() && counts.refused() == 0) {
                missing.add(operation.commandName() + " was never refused");
            }
        }
        return missing;
    }

    /** A table for a person. */
    @Override
    public String toString() {
        int all = commands.values().stream()
                .mapToInt(counts -> counts.succeeded() + counts.refused() + counts.threw())
                .sum();
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "seed %d: %d commands and %d dumps, no difference%n%-22s %9s %7s %5s%n",
                seed,
                all,
                dumps,
                "",
                "succeeded",
                "refused",
                "threw"));
        commands.forEach((name, counts) -> table.append(String.format(
                Locale.ROOT, "%-22s %9d %7d %5d%n", name, counts.succeeded(), counts.refused(), counts.threw())));
        return table.toString();
    }
}
