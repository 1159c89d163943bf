package io.planner360.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets contenders work in turns, round by round, so that whatever else the machine does meanwhile meets all of them.
 * Who begins changes from round to round.
 */
public final class Contest {
    private final List<Contender> contenders;

    @SuppressWarnings("unused") // Written only: what the work returns must not look unused to the compiler.
    private volatile @Nullable Object sink;

    public Contest(List<Contender> contenders) {
        this.contenders = List.copyOf(contenders);
    }

    /** Lets all of them work. */
    public Outcome run(Rounds rounds) {
        Map<String, List<Double>> micros = new LinkedHashMap<>();
        contenders.forEach(contender -> micros.put(contender.name(), new ArrayList<>()));
        for (int round = 0; round < rounds.warmUp() + rounds.counted(); round++) {
            for (int turn = 0; turn < contenders.size(); turn++) {
                Contender contender = contenders.get((round + turn) % contenders.size());
                double time = timed(contender, rounds.operations());
                if (round >= rounds.warmUp()) {
                    micros.getOrDefault(contender.name(), new ArrayList<>()).add(time);
                }
            }
        }
        return new Outcome(micros);
    }

    private double timed(Contender contender, int operations) {
        long begun = System.nanoTime();
        sink = contender.work().run(operations);
        return (System.nanoTime() - begun) / 1_000.0 / operations;
    }
}
