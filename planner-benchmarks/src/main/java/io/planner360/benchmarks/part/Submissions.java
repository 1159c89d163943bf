package io.planner360.benchmarks.part;

import com.zaxxer.hikari.HikariDataSource;
import io.planner360.application.Planner;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.measure.Contender;
import io.planner360.benchmarks.measure.Contest;
import io.planner360.benchmarks.measure.Outcome;
import io.planner360.benchmarks.measure.Rounds;
import io.planner360.benchmarks.office.Office;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.benchmarks.peer.HandWritten;
import io.planner360.benchmarks.peer.HibernateHost;
import io.planner360.benchmarks.peer.Submission;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.jdbi.JdbiPersistence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers of forty ratings, one transaction each. */
final class Submissions {
    private static final double WANTED = 0.6;

    private static final String PLANNER = "the planner";
    private static final String BY_HAND = "pgJDBC by hand: the same rows, nothing checked";
    private static final String HIBERNATE = "Hibernate ORM: the same rows, nothing checked";
    private static final String HIBERNATE_CHECKED = "Hibernate ORM: the same rows and checks";

    private Submissions() {}

    static Results measure(Sizes sizes, int port) {
        Database database = Database.migrated(port, "submissions");
        try (HikariDataSource pool = database.pool();
                HikariDataSource owners = database.ownersPool();
                HibernateHost hibernate = HibernateHost.on(owners)) {
            Office office = new Office(
                    Planner.builder().persistence(JdbiPersistence.on(pool)).build(), sizes.people());
            Rounds rounds = sizes.submissions();
            Iterator<FeedbackInvitation> invitations = invitations(office, 4 * rounds.allOperations());
            HandWritten byHand = new HandWritten(owners);
            Random random = new Random(1);
            Function<FeedbackInvitation, Submission> plain = invitation -> Submission.of(office, invitation, random);
            int number = rounds.allOperations();
            office.settle();
            database.execute("VACUUM ANALYZE");
            Outcome outcome = new Contest(List.of(
                            contender(
                                    PLANNER,
                                    take(invitations, number, office::submission),
                                    submission -> submit(office, submission)),
                            contender(BY_HAND, take(invitations, number, plain), byHand::submit),
                            contender(HIBERNATE, take(invitations, number, plain), hibernate::submit),
                            contender(HIBERNATE_CHECKED, take(invitations, number, plain), hibernate::submitChecked)))
                    .run(rounds);
            return results(outcome);
        }
    }

    private static void submit(Office office, SubmitResponse submission) {
        office.planner().feedback().responses().submit(submission).get();
    }

    private static Iterator<FeedbackInvitation> invitations(Office office, int number) {
        List<FeedbackInvitation> invitations = new ArrayList<>();
        int people = office.people().size();
        int peers = Math.min(people - 1, 1 + number / people);
        while (invitations.size() < number) {
            invitations.addAll(office.begin(people, Office.Raters.peers(peers)).invitations());
        }
        return invitations.iterator();
    }

    private static <S> List<S> take(
            Iterator<FeedbackInvitation> invitations, int number, Function<FeedbackInvitation, S> submission) {
        List<S> taken = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            taken.add(submission.apply(invitations.next()));
        }
        return taken;
    }

    private static <S> Contender contender(String name, List<S> submissions, Consumer<? super S> submit) {
        Iterator<S> waiting = submissions.iterator();
        return new Contender(name, operations -> {
            for (int i = 0; i < operations; i++) {
                submit.accept(waiting.next());
            }
            return waiting;
        });
    }

    private static Results results(Outcome outcome) {
        var limit = outcome.ratio(PLANNER, BY_HAND).inverse();
        var hibernate = outcome.ratio(PLANNER, HIBERNATE).inverse();
        var checked = outcome.ratio(PLANNER, HIBERNATE_CHECKED).inverse();
        return new Results(
                List.of(
                        new Figure(
                                "Submissions of 40 ratings beside pgJDBC by hand",
                                "at least 0.6 of its throughput",
                                Numbers.ratio(limit),
                                limit.median() >= WANTED),
                        new Figure(
                                "Submissions of 40 ratings beside Hibernate ORM with the same checks",
                                "faster",
                                Numbers.ratio(checked) + " of its throughput",
                                checked.median() > 1),
                        new Figure(
                                "Submissions of 40 ratings beside Hibernate ORM without any check",
                                "faster",
                                Numbers.ratio(hibernate) + " of its throughput",
                                hibernate.median() > 1)),
                List.of(new Table(
                        "Submissions",
                        List.of("", "a submission", "a second"),
                        outcome.micros().keySet().stream()
                                .map(name -> List.of(
                                        name,
                                        Numbers.time(outcome.time(name)),
                                        Numbers.rate(outcome.time(name).median())))
                                .toList())));
    }
}
