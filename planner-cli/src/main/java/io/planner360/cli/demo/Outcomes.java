package io.planner360.cli.demo;

import io.planner360.cli.input.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Draws which invitations are not answered to the end. Nobody declines to rate themselves or their own report. */
final class Outcomes {

    private static final double DECLINED = 0.05;
    private static final double DRAFT = 0.05;
    private static final double NO_ANSWER = 0.04;

    private final List<Pairing> pairings;
    private final Chance chance;
    private final List<Outcome> outcomes;

    private Outcomes(List<Pairing> pairings, long seed) {
        this.pairings = pairings;
        this.chance = Chance.of(seed, "outcomes");
        this.outcomes = new ArrayList<>(Collections.nCopies(pairings.size(), Outcome.SUBMITTED));
    }

    /** One outcome for each pairing, in the same order. */
    static List<Outcome> draw(List<Pairing> pairings, long seed) {
        Outcomes drawn = new Outcomes(pairings, seed);
        drawn.spread(Outcome.DECLINED, DECLINED);
        drawn.spread(Outcome.DRAFT, DRAFT);
        drawn.spread(Outcome.NO_ANSWER, NO_ANSWER);
        return List.copyOf(drawn.outcomes);
    }

    private void spread(Outcome outcome, double share) {
        List<Integer> open = IntStream.range(0, pairings.size())
                .filter(place -> outcomes.get(place) == Outcome.SUBMITTED)
                .filter(place -> outcome != Outcome.DECLINED || mayDecline(pairings.get(place)))
                .boxed()
                .toList();
        chance.shuffled(open).stream()
                .limit(Math.round(pairings.size() * share))
                .forEach(place -> outcomes.set(place, outcome));
    }

    private static boolean mayDecline(Pairing pairing) {
        return pairing.group() != RatingGroup.SELF && pairing.group() != RatingGroup.MANAGER;
    }
}
