package io.planner360.benchmarks.part;

import io.planner360.application.Planner;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.benchmarks.measure.Contender;
import io.planner360.benchmarks.measure.Contest;
import io.planner360.benchmarks.measure.Outcome;
import io.planner360.benchmarks.measure.Rounds;
import io.planner360.benchmarks.measure.Spread;
import io.planner360.benchmarks.office.Office;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.inmemory.InMemoryPersistence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Submissions to the in-memory store, on one core. */
final class Memory {
    private static final double WANTED = 20_000;
    private static final double MICROS = 1_000_000;

    private static final String PLANNER = "the planner in memory";

    private Memory() {}

    static Results measure(Sizes sizes) {
        Rounds rounds = sizes.inMemory();
        Office office = new Office(
                Planner.builder().persistence(InMemoryPersistence.create()).build(), sizes.people());
        List<SubmitResponse> submissions = new ArrayList<>();
        while (submissions.size() < rounds.allOperations()) {
            office.begin(sizes.people(), Office.Raters.peers(sizes.people() - 1)).invitations().stream()
                    .limit(rounds.allOperations() - submissions.size())
                    .map(office::submission)
                    .forEach(submissions::add);
        }
        Iterator<SubmitResponse> waiting = submissions.iterator();
        Outcome outcome = new Contest(List.of(new Contender(PLANNER, operations -> {
                    for (int i = 0; i < operations; i++) {
                        office.planner()
                                .feedback()
                                .responses()
                                .submit(waiting.next())
                                .get();
                    }
                    return waiting;
                })))
                .run(rounds);
        Spread time = outcome.time(PLANNER);
        return new Results(
                List.of(new Figure(
                        "Submissions of 40 ratings in memory, on one core",
                        "at least 20,000 a second",
                        Numbers.rate(time.median()) + " (" + Numbers.rate(time.upper()) + " to "
                                + Numbers.rate(time.lower()) + ")",
                        MICROS / time.median() >= WANTED)),
                List.of());
    }
}
