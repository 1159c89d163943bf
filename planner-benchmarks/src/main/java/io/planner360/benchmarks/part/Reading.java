package io.planner360.benchmarks.part;

import io.planner360.application.rating.ReadReport;
import io.planner360.benchmarks.database.PlainTables;
import io.planner360.benchmarks.measure.Contender;
import io.planner360.benchmarks.measure.Contest;
import io.planner360.benchmarks.measure.Outcome;
import io.planner360.benchmarks.measure.Spread;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.benchmarks.peer.HandRead;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.util.List;

/** Reports, in a database with few ratings and in one with many. */
final class Reading {
    private static final double OF_ONE_SELECT = 1.5;
    private static final double OF_FEW = 1.5;
    private static final double OF_ANALYSIS = 10;

    private static final String OWN = "the planner: one's own report";
    private static final String ANOTHERS = "the planner: another's report, by whoever may read all";
    private static final String SELECT = "pgJDBC by hand: its rows by one SELECT";
    private static final String FEW = "the planner: one's own report, with few ratings stored";
    private static final String ANALYSIS = "the requirement's analysis on its own tables and indexes";

    private Reading() {}

    static Results measure(Sizes sizes, Stored few, Stored many) {
        PlainTables.fill(many.database());
        HandRead byHand = new HandRead(many.owners());
        Outcome outcome = new Contest(List.of(
                        own(OWN, many),
                        anothers(many),
                        new Contender(SELECT, operations -> {
                            int read = 0;
                            for (int i = 0; i < operations; i++) {
                                read += byHand.report(
                                        many.organization(),
                                        many.released(),
                                        target(many, i).value());
                            }
                            return read;
                        }),
                        own(FEW, few)))
                .run(sizes.reads());
        Outcome analysis = new Contest(List.of(own(OWN, many), new Contender(ANALYSIS, operations -> {
                    int read = 0;
                    for (int i = 0; i < operations; i++) {
                        read += byHand.analysis(many.released(), target(many, i).value());
                    }
                    return read;
                })))
                .run(sizes.analyses());
        return results(outcome, analysis);
    }

    private static UserId target(Stored stored, int number) {
        return stored.office().people().get(number % stored.office().people().size());
    }

    private static Contender own(String name, Stored stored) {
        return new Contender(name, operations -> {
            int read = 0;
            for (int i = 0; i < operations; i++) {
                UserId target = target(stored, i);
                read += read(stored, stored.office().actor(target), target);
            }
            return read;
        });
    }

    private static Contender anothers(Stored stored) {
        return new Contender(ANOTHERS, operations -> {
            int read = 0;
            for (int i = 0; i < operations; i++) {
                read += read(stored, stored.office().operator(), target(stored, i));
            }
            return read;
        });
    }

    private static int read(Stored stored, Actor.Person reader, UserId target) {
        return stored.office()
                .planner()
                .reports()
                .report(new ReadReport(reader, new FeedbackCycleId(stored.released()), target))
                .get()
                .hashCode();
    }

    private static Results results(Outcome outcome, Outcome analysis) {
        Spread select = outcome.ratio(OWN, SELECT);
        Spread another = outcome.ratio(ANOTHERS, SELECT);
        Spread growth = outcome.ratio(OWN, FEW);
        Spread quicker = analysis.ratio(ANALYSIS, OWN);
        return new Results(
                List.of(
                        new Figure(
                                "Reading one's own report beside one SELECT of its rows by hand",
                                "at most 1.5 times",
                                Numbers.ratio(select),
                                select.median() <= OF_ONE_SELECT),
                        new Figure(
                                "Reading another's report beside one SELECT of its rows by hand",
                                "at most 1.5 times",
                                Numbers.ratio(another),
                                another.median() <= OF_ONE_SELECT),
                        new Figure(
                                "Reading a report beside the requirement's analysis, at 10 million ratings",
                                "at least 10 times faster",
                                Numbers.ratio(quicker),
                                quicker.median() >= OF_ANALYSIS),
                        new Figure(
                                "Reading a report at 10 million ratings beside 100 thousand",
                                "at most 1.5 times",
                                Numbers.ratio(growth),
                                growth.median() <= OF_FEW)),
                List.of(
                        table("Reports", outcome),
                        table("Reports and the requirement's analysis, at 10 million ratings", analysis)));
    }

    private static Table table(String title, Outcome outcome) {
        return new Table(
                title,
                List.of("", "time"),
                outcome.micros().keySet().stream()
                        .map(name -> List.of(name, Numbers.time(outcome.time(name))))
                        .toList());
    }
}
