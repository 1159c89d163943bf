package io.planner360.testkit.differential;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.Persistence;
import io.planner360.testkit.differential.internal.CommandMix;
import io.planner360.testkit.differential.internal.Step;
import io.planner360.testkit.differential.internal.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Holds a store against another: both get the same random commands through the facade, valid and invalid,
 * from several organizations in turn, with the same clock, ids and randomness. Every result is compared, and
 * now and then all that is stored. Where they differ, steps are deleted as long as what is left still differs,
 * and the rest is told.
 *
 * <pre>{@code
 * @Test
 * void ours_does_what_the_one_in_memory_does() {
 *   DifferentialRun.between(InMemoryPersistence::create, OurStore::empty).run();
 * }
 * }</pre>
 *
 * <p>A factory gives an empty store. It is asked again for each try to shrink a run, and the stores that it
 * gave before are not used any more then, so that it may clear and reuse one.
 */
public final class DifferentialRun {
    private static final System.Logger LOG = System.getLogger(DifferentialRun.class.getName());

    private static final int DRAWS = 10;

    private final Supplier<? extends Persistence> one;
    private final Supplier<? extends Persistence> other;
    private long seed = 360;
    private int commands = 10_000;
    private int commandsBetweenDumps = 500;
    private int replays = 2_000;

    private DifferentialRun(Supplier<? extends Persistence> one, Supplier<? extends Persistence> other) {
        this.one = requireNonNull(one, "one");
        this.other = requireNonNull(other, "other");
    }

    /** A run with these stores, usually the one in memory and the one to be tested. */
    public static DifferentialRun between(Supplier<? extends Persistence> one, Supplier<? extends Persistence> other) {
        return new DifferentialRun(one, other);
    }

    /** Another seed gives other commands; the same seed gives the same. By default 360. */
    public DifferentialRun seed(long newSeed) {
        this.seed = newSeed;
        return this;
    }

    /** How many commands; by default 10,000. */
    public DifferentialRun commands(int number) {
        this.commands = number;
        return this;
    }

    /** All that is stored is compared after so many commands, and at the end; by default 500. */
    public DifferentialRun commandsBetweenDumps(int number) {
        this.commandsBetweenDumps = number;
        return this;
    }

    /** How many times a run that differs is tried again with fewer steps, at most; by default 2,000. */
    public DifferentialRun mostReplays(int number) {
        this.replays = number;
        return this;
    }

    /**
     * Runs. Seed and counts are logged.
     *
     * @throws StoresDifferError with the seed and the steps that are left, where the stores differ
     */
    public DifferentialSummary run() {
        LOG.log(System.Logger.Level.INFO, "differential run: seed {0}, {1} commands", Long.toString(seed), commands);
        Pair pair = new Pair(one, other);
        World world = new World();
        CommandMix mix = new CommandMix(seed, world);
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Operation operation : Operation.all()) {
            counts.put(operation.commandName(), Counts.NONE);
        }
        int dumps = 0;
        for (int number = 1; number <= commands; number++) {
            Step step = Step.of(seed, number, next(mix, pair.now(), number, counts));
            Outcome outcome = pair.perform(step, this::fail);
            outcome.value().ifPresent(value -> world.learn(step, value, pair.now()));
            counts.merge(
                    Operation.of(step.command()).commandName(),
                    Counts.NONE,
                    (before, none) -> before.plus(outcome.kind()));
            if (number % commandsBetweenDumps == 0 || number == commands) {
                pair.compareDumps().ifPresent(this::fail);
                dumps++;
            }
        }
        DifferentialSummary summary = new DifferentialSummary(seed, dumps, counts);
        LOG.log(System.Logger.Level.INFO, summary::toString);
        return summary;
    }

    /** In the second half of a run, what has not both succeeded and been refused yet is drawn before anything else. */
    private Record next(CommandMix mix, Instant now, int number, Map<String, Counts> counts) {
        Record drawn = mix.next(now);
        if (number > commands / 2 && !isExercised(Operation.all(), counts)) {
            for (int again = 0; again < DRAWS && isExercised(List.of(Operation.of(drawn)), counts); again++) {
                drawn = mix.next(now);
            }
        }
        return drawn;
    }

    private static boolean isExercised(List<Operation> operations, Map<String, Counts> counts) {
        return operations.stream()
                .allMatch(
                        operation -> operation.isExercised(counts.getOrDefault(operation.commandName(), Counts.NONE)));
    }

    private void fail(Difference difference) {
        int foundAfter = difference.steps().size();
        Shrinking shrinking = new Shrinking(steps -> new Pair(one, other).replay(steps), replays);
        throw new StoresDifferError(seed, foundAfter, shrinking.shrink(difference));
    }
}
