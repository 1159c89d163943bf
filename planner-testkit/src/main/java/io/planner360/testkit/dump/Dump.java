package io.planner360.testkit.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a store holds, a line a thing, in an order that depends on nothing but what is stored. Equal dumps
 * mean that no port tells two stores, or a store before and after, apart.
 *
 * @param lines each names what it is about and then says it
 */
public record Dump(List<String> lines) {
    public Dump {
        lines = List.copyOf(lines);
    }

    /** The lines that only one of the dumps has, this one's marked by {@code -}, the other's by {@code +}. */
    public List<String> differences(Dump other) {
        List<String> differences = new ArrayList<>();
        without(other).forEach(line -> differences.add("- " + line));
        other.without(this).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    private List<String> without(Dump other) {
        Set<String> known = new HashSet<>(other.lines);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
