package io.planner360.testkit.differential;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.differential.internal.MoveClock;
import io.planner360.testkit.differential.internal.Step;
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
 * still differ; then asks for less in what is left, and deletes again, until nothing single can go. Of the few
 * steps that are left then, two at a time are tried: one that makes up for another, such as a retirement and the
 * return from it, only goes with it. Times that pass are joined, because none of them can be missed.
 */
final class Shrinking {
    /** Above it, trying every two of them takes too many replays. */
    private static final int FEW = 40;

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
            smallest = withSmallerSteps(withoutPairs(withTimesJoined(smallest)));
            if (!smallest.equals(before)) {
                smallest = withFewerSteps(smallest);
            }
        } while (!smallest.equals(before));
        return smallest;
    }

    private Difference withTimesJoined(Difference difference) {
        Difference smallest = difference;
        for (int i = smallest.steps().size() - 2; i >= 0; i--) {
            smallest = joinedWithTheNext(i, smallest.steps())
                    .flatMap(this::stillDiffering)
                    .orElse(smallest);
        }
        return smallest;
    }

    private static Optional<List<Step>> joinedWithTheNext(int at, List<Step> steps) {
        for (int next = at + 1; next < steps.size(); next++) {
            if (steps.get(at).command() instanceof MoveClock earlier
                    && steps.get(next).command() instanceof MoveClock later) {
                List<Step> joined = new ArrayList<>(steps);
                joined.set(next, steps.get(next).with(new MoveClock(earlier.by().plus(later.by()))));
                joined.remove(at);
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private Difference withoutPairs(Difference difference) {
        Difference smallest = difference;
        for (int later = smallest.steps().size() - 2;
                later > 0 && smallest.steps().size() <= FEW;
                later--) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                List<Step> rest = new ArrayList<>(smallest.steps());
                rest.remove(later);
                rest.remove(earlier);
                Optional<Difference> still = stillDiffering(rest);
                if (still.isPresent()) {
                    smallest = still.get();
                    later = smallest.steps().size() - 1;
                    break;
                }
            }
        }
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
