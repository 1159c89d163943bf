package io.planner360.benchmarks.part;

import io.planner360.benchmarks.measure.Contender;
import io.planner360.benchmarks.measure.Contest;
import io.planner360.benchmarks.measure.Outcome;
import io.planner360.benchmarks.measure.Rounds;
import io.planner360.benchmarks.measure.Spread;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.benchmarks.peer.HandClose;
import io.planner360.benchmarks.peer.HandClose.Cell;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The close of a cycle: of several sizes, and beside few and many ratings of other cycles. */
final class Closing {
    private static final double OF_ITS_PARTS = 1.5;
    private static final double LINEAR = 1.2;
    private static final double INDEPENDENT = 1.2;

    private static final String PLANNER = "the planner";
    private static final String BY_HAND = "by hand: the sum of the stream, the batch and the shuffle";
    private static final String HALF = "the planner: half as many targets";
    private static final String FEW = "the planner: beside few other ratings";

    private Closing() {}

    static Results measure(Sizes sizes, Stored few, Stored many) {
        Rounds rounds = sizes.closes();
        int targets = many.office().people().size();
        HandClose byHand = new HandClose(many.owners(), many.organization());
        int turns = rounds.allOperations();
        Iterator<Prepared> prepared = prepared(many, byHand, turns, targets).iterator();
        List<Contender> contenders = List.of(
                closing(PLANNER, many, copies(many, turns, targets)),
                new Contender(BY_HAND, operations -> {
                    long seen = 0;
                    for (int i = 0; i < operations; i++) {
                        Prepared next = prepared.next();
                        seen += byHand.close(next.cycle(), next.cells());
                    }
                    return seen;
                }),
                closing(HALF, many, copies(many, turns, targets / 2)),
                closing(FEW, few, copies(few, turns, targets)));
        many.database().execute("VACUUM ANALYZE");
        few.database().execute("VACUUM ANALYZE");
        return results(new Contest(contenders).run(rounds));
    }

    private static List<UUID> copies(Stored stored, int number, int targets) {
        int first = stored.copies().make(stored.collecting(), number, targets);
        return IntStream.range(first, first + number)
                .mapToObj(copy -> stored.copies().id(stored.collecting(), copy))
                .toList();
    }

    private static Contender closing(String name, Stored stored, List<UUID> cycles) {
        Iterator<UUID> waiting = cycles.iterator();
        return new Contender(name, operations -> {
            for (int i = 0; i < operations; i++) {
                stored.office().close(new FeedbackCycleId(waiting.next()));
            }
            return waiting;
        });
    }

    /** A cycle with reports that lack their cells. */
    private record Prepared(UUID cycle, List<Cell> cells) {}

    private static List<Prepared> prepared(Stored stored, HandClose byHand, int number, int targets) {
        int first = stored.copies().make(stored.released(), number, targets);
        List<Prepared> prepared = new ArrayList<>();
        for (int copy = first; copy < first + number; copy++) {
            UUID cycle = stored.copies().id(stored.released(), copy);
            prepared.add(new Prepared(cycle, byHand.takeCells(cycle)));
        }
        return prepared;
    }

    private static Results results(Outcome outcome) {
        Spread parts = outcome.ratio(PLANNER, BY_HAND);
        Spread growth = outcome.ratio(PLANNER, HALF);
        Spread others = outcome.ratio(PLANNER, FEW);
        return new Results(
                List.of(
                        new Figure(
                                "Closing a cycle beside the sum of its parts by hand",
                                "at most 1.5 times",
                                Numbers.ratio(parts),
                                parts.median() <= OF_ITS_PARTS),
                        new Figure(
                                "Closing a cycle beside one of half its size",
                                "linear: 2 times, at most 2.4",
                                Numbers.ratio(growth),
                                growth.median() <= 2 * LINEAR),
                        new Figure(
                                "Closing a cycle beside 10 million ratings of others and beside 100 thousand",
                                "independent: 1 time, at most 1.2",
                                Numbers.ratio(others),
                                others.median() <= INDEPENDENT)),
                List.of(new Table(
                        "Closing a cycle",
                        List.of("", "time"),
                        outcome.micros().keySet().stream()
                                .map(name -> List.of(name, Numbers.time(outcome.time(name))))
                                .toList())));
    }
}
