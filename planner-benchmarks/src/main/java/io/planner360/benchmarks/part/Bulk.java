package io.planner360.benchmarks.part;

import com.zaxxer.hikari.HikariDataSource;
import io.planner360.application.Planner;
import io.planner360.application.feedback.imports.ImportResponses;
import io.planner360.application.feedback.imports.ImportedAnswer;
import io.planner360.application.feedback.imports.ImportedResponse;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.benchmarks.database.Copies;
import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.measure.Contender;
import io.planner360.benchmarks.measure.Contest;
import io.planner360.benchmarks.measure.Outcome;
import io.planner360.benchmarks.measure.Rounds;
import io.planner360.benchmarks.measure.Spread;
import io.planner360.benchmarks.office.Office;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.benchmarks.peer.HandCopy;
import io.planner360.benchmarks.peer.Submission;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.jdbi.JdbiPersistence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers that were collected elsewhere, a whole cycle of them in one transaction. */
final class Bulk {
    private static final double WANTED = 0.6;
    private static final int AT_ONCE = 250;

    private static final String PLANNER = "the planner: looked up, checked, stored, invitations submitted";
    private static final String COPY = "COPY of the same rows of answers";

    private Bulk() {}

    static Results measure(Sizes sizes, int port) {
        Database database = Database.migrated(port, "bulk");
        try (HikariDataSource pool = database.pool();
                HikariDataSource owners = database.ownersPool()) {
            Office office = new Office(
                    Planner.builder().persistence(JdbiPersistence.on(pool)).build(), sizes.people());
            Office.Collecting collecting = office.begin(sizes.people(), Office.Raters.around());
            UUID original = collecting.cycle().value();
            Random random = new Random(2);
            List<Submission> submissions = collecting.invitations().stream()
                    .map(invitation -> Submission.of(office, invitation, random))
                    .toList();
            List<ImportChunk<ImportedResponse>> chunks = chunks(submissions);
            Rounds rounds = sizes.closes();
            Copies copies = new Copies(database);
            Iterator<UUID> imported = copies(copies, original, rounds.allOperations(), sizes.people());
            HandCopy byHand = new HandCopy(owners);
            Iterator<HandCopy.Rows> copied =
                    rows(copies, original, rounds.allOperations(), sizes.people(), submissions);
            office.settle();
            database.execute("VACUUM ANALYZE");
            Outcome outcome = new Contest(List.of(
                            new Contender(PLANNER, operations -> {
                                for (int i = 0; i < operations; i++) {
                                    store(office, imported.next(), chunks);
                                }
                                return imported;
                            }),
                            new Contender(COPY, operations -> {
                                long written = 0;
                                for (int i = 0; i < operations; i++) {
                                    written += byHand.write(copied.next());
                                }
                                return written;
                            })))
                    .run(rounds);
            return results(outcome, submissions.size() * Office.QUESTIONS);
        }
    }

    private static Iterator<UUID> copies(Copies copies, UUID cycle, int number, int targets) {
        int first = copies.make(cycle, number, targets);
        return IntStream.range(first, first + number)
                .mapToObj(copy -> copies.id(cycle, copy))
                .toList()
                .iterator();
    }

    private static Iterator<HandCopy.Rows> rows(
            Copies copies, UUID cycle, int number, int targets, List<Submission> submissions) {
        List<HandCopy.Rows> rows = new ArrayList<>();
        copies(copies, cycle, number, targets).forEachRemaining(copy -> rows.add(HandCopy.Rows.of(copy, submissions)));
        return rows.iterator();
    }

    private static List<ImportChunk<ImportedResponse>> chunks(List<Submission> submissions) {
        List<ImportChunk<ImportedResponse>> chunks = new ArrayList<>();
        for (int from = 0; from < submissions.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, submissions.size());
            chunks.add(new ImportChunk<>(
                    (long) from * Office.QUESTIONS,
                    (long) to * Office.QUESTIONS,
                    to == submissions.size(),
                    IntStream.range(from, to)
                            .mapToObj(number -> response(submissions.get(number), number * Office.QUESTIONS + 2))
                            .toList()));
        }
        return chunks;
    }

    private static ImportedResponse response(Submission submission, int line) {
        List<ImportedAnswer> answers = IntStream.range(0, Office.QUESTIONS)
                .mapToObj(question -> new ImportedAnswer(
                        line + question,
                        Integer.toString(question + 1),
                        Optional.of((int) submission.ratings().get(question)),
                        false,
                        Optional.empty()))
                .toList();
        return new ImportedResponse(
                line, submission.target().toString(), submission.rater().toString(), submission.group(), answers);
    }

    private static void store(Office office, UUID cycle, List<ImportChunk<ImportedResponse>> chunks) {
        office.planner()
                .feedback()
                .imports()
                .importResponses(new ImportResponses(
                        office.operator(),
                        new FeedbackCycleId(cycle),
                        new ImportFile("file of " + cycle, "ab".repeat(32)),
                        chunks))
                .get();
    }

    private static Results results(Outcome outcome, int ratings) {
        Spread copy = outcome.ratio(PLANNER, COPY).inverse();
        return new Results(
                List.of(new Figure(
                        "Import of ratings beside COPY of the same rows",
                        "at least 0.6 of its throughput",
                        Numbers.ratio(copy),
                        copy.median() >= WANTED)),
                List.of(new Table(
                        String.format(Locale.ROOT, "Import of %,d ratings", ratings),
                        List.of("", "time"),
                        outcome.micros().keySet().stream()
                                .map(name -> List.of(name, Numbers.time(outcome.time(name))))
                                .toList())));
    }
}
