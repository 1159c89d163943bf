package io.planner360.testkit.differential;

import io.planner360.domain.Persistence;
import io.planner360.testkit.differential.internal.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two new stores that are given the same steps. */
final class Pair {
    private final Side one;
    private final Side other;
    private final List<Step> performed = new ArrayList<>();
    private final Set<Integer> effective = new HashSet<>();

    Pair(Supplier<? extends Persistence> one, Supplier<? extends Persistence> other) {
        this.one = new Side(one.get());
        this.other = new Side(other.get());
    }

    /** What time it is, on both sides. */
    Instant now() {
        return one.clock().instant();
    }

    /** What came of the step in the first store; the second store's, if it is another, goes to the consumer. */
    Outcome perform(Step step, Consumer<Difference> differs) {
        performed.add(step);
        Outcome expected = one.perform(step);
        Outcome actual = other.perform(step);
        boolean same = expected.text().equals(actual.text());
        if (!same || expected.kind() == Outcome.Kind.SUCCEEDED) {
            effective.add(step.number());
        }
        if (!same) {
            differs.accept(difference(List.of("- " + expected.text(), "+ " + actual.text())));
        }
        return expected;
    }

    /** What only one of the stores holds. */
    Optional<Difference> compareDumps() {
        List<String> differences = one.dump().differences(other.dump());
        return differences.isEmpty() ? Optional.empty() : Optional.of(difference(differences));
    }

    private Difference difference(List<String> found) {
        return new Difference(performed, effective, found);
    }

    /** Performs the steps until the stores differ, and compares what they hold after the last. */
    Optional<Difference> replay(List<Step> steps) {
        List<Difference> differences = new ArrayList<>();
        for (Step step : steps) {
            perform(step, differences::add);
            if (!differences.isEmpty()) {
                return Optional.of(differences.get(0));
            }
        }
        return compareDumps();
    }
}
