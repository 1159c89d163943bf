package io.planner360.testkit.differential;

import io.planner360.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Delta debugging (Zeller and Hildebrandt, 2002): deletes steps, many at once first, as long as the stores
 * still differ; then asks for less in what is left, and deletes again, until nothing single can go.
 */
final class Shrinking {
    private final Function<List<Step>, Optional<Difference>> replay;
    private int replaysLeft;

    /** @param most how many replays at most */
    Shrinking(Function<List<Step>, Optional<Difference>> replay, int most) {
        this.replay = replay;
        this.replaysLeft = most;
    }

    Difference shrink(Difference difference) {
        Difference smallest = withFewerSteps(guessed(difference));
        Difference before;
        do {
            before = smallest;
            smallest = withSmallerSteps(smallest);
            if (!smallest.equals(before)) {
                smallest = withFewerSteps(smallest);
            }
        } while (!smallest.equals(before));
        return smallest;
    }

    /** What was refused hardly matters, and mostly only one organization does. */
    private Difference guessed(Difference difference) {
        Difference smallest = only(difference, step -> difference.effective().contains(step.number()));
        Set<OrganizationId> organizations = smallest.steps().stream()
                .flatMap(step -> step.organization().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (OrganizationId organization : organizations) {
            smallest = only(smallest, step -> step.organization().stream().allMatch(organization::equals));
        }
        return smallest;
    }

    private Difference only(Difference difference, Predicate<Step> kept) {
        return stillDiffering(difference.steps().stream().filter(kept).toList()).orElse(difference);
    }

    private Difference withFewerSteps(Difference difference) {
        Difference smallest = difference;
        int chunk = Math.max(1, smallest.steps().size() / 2);
        boolean done = false;
        while (!done) {
            int size = smallest.steps().size();
            smallest = withoutChunksOf(chunk, smallest);
            boolean shrunk = smallest.steps().size() < size;
            done = chunk == 1 && !shrunk;
            chunk = Math.max(1, shrunk ? Math.min(chunk, smallest.steps().size() / 2) : chunk / 2);
        }
        return smallest;
    }

    /** From the end, because what comes last depends on what came before. */
    private Difference withoutChunksOf(int chunk, Difference difference) {
        Difference smallest = difference;
        for (int end = smallest.steps().size(); end > 0; end -= chunk) {
            List<Step> steps = smallest.steps();
            int to = Math.min(end, steps.size());
            List<Step> rest = new ArrayList<>(steps.subList(0, Math.max(0, to - chunk)));
            rest.addAll(steps.subList(to, steps.size()));
            smallest = stillDiffering(rest).orElse(smallest);
        }
        return smallest;
    }

    private Difference withSmallerSteps(Difference difference) {
        Difference smallest = difference;
        for (int i = 0; i < smallest.steps().size(); i++) {
            for (Record command : Smaller.than(smallest.steps().get(i).command())) {
                List<Step> changed = new ArrayList<>(smallest.steps());
                changed.set(i, changed.get(i).with(command));
                Optional<Difference> still = stillDiffering(changed);
                if (still.isPresent()) {
                    smallest = still.get();
                    i = Math.max(-1, Math.min(i, smallest.steps().size()) - 1);
                    break;
                }
            }
        }
        return smallest;
    }

    private Optional<Difference> stillDiffering(List<Step> steps) {
        if (replaysLeft == 0) {
            return Optional.empty();
        }
        replaysLeft--;
        return replay.apply(steps);
    }
}
