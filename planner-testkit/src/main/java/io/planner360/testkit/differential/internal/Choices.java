package io.planner360.testkit.differential.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands that could come next, each as likely as its weight says. */
final class Choices {
    private final List<Choice> choices = new ArrayList<>();
    private double total;

    private record Choice(double upTo, Supplier<Record> command) {}

    void add(double weight, Supplier<Record> command) {
        total += weight;
        choices.add(new Choice(total, command));
    }

    /** The same, as long as it can be made at all. */
    void addIf(boolean possible, double weight, Supplier<Record> command) {
        if (possible) {
            add(weight, command);
        }
    }

    Record pick(Random random) {
        double at = random.nextDouble() * total;
        return choices.stream()
                .filter(choice -> at < choice.upTo())
                .findFirst()
                .orElseThrow()
                .command()
                .get();
    }
}
