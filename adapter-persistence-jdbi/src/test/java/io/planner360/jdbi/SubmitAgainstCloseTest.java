package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.rating.AnswerSheet;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportCalculation;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Raters answer while the cycle closes: the report holds exactly what is stored. */
class SubmitAgainstCloseTest {
    private static final int RACES = 200;
    private static final int RATERS = 3;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void theReportEqualsTheStoredResponsesInEveryRace() throws Exception {
        assertThat(wrongReports(STORE.persistence())).isZero();
    }

    @Test
    void withoutTheLocksSomeReportsAreWrong() throws Exception {
        assertThat(wrongReports(new WithoutLocks(STORE.persistence()))).isPositive();
    }

    private static int wrongReports(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, RATERS + 1, 5, Confidentiality.NAMED);
        try (Runners runners = new Runners()) {
            int wrong = 0;
            for (int race = 0; race < RACES; race++) {
                Collecting collecting = office.begin(1, RATERS);
                runners.atOnce(works(office, collecting));
                wrong += reportIsRight(persistence, office, collecting.cycle().id()) ? 0 : 1;
            }
            return wrong;
        }
    }

    private static List<Callable<Boolean>> works(FeedbackOffice office, Collecting collecting) {
        List<Callable<Boolean>> works = new ArrayList<>();
        for (InvitedRater invited : collecting.invited()) {
            works.add(() -> {
                // A rater who is too late is refused, or told that the invitation has expired meanwhile.
                try {
                    return office.planner()
                            .feedback()
                            .responses()
                            .submit(office.answer(invited, 4))
                            .isRight();
                } catch (PlannerException stale) {
                    return false;
                }
            });
        }
        works.add(() -> {
            office.planner()
                    .feedback()
                    .cycles()
                    .close(new CloseCycle(office.operator(), collecting.cycle().id()))
                    .get();
            return true;
        });
        return works;
    }

    private static boolean reportIsRight(Persistence persistence, FeedbackOffice office, FeedbackCycleId cycle) {
        office.planner()
                .reports()
                .releaseAll(new ReleaseCycleReports(office.operator(), cycle))
                .get();
        return persistence.unitOfWork().within(office.operator().organization(), () -> {
            PublishedReport report = persistence
                    .publishedReports()
                    .released(cycle, PageRequest.first(1))
                    .items()
                    .get(0);
            return report.content().equals(fromStored(persistence, office, cycle));
        });
    }

    private static ReportContent fromStored(Persistence persistence, FeedbackOffice office, FeedbackCycleId cycle) {
        try (Stream<FeedbackResponse> stored = persistence.feedbackResponses().ofCycle(cycle)) {
            List<AnswerSheet> sheets = stored.map(response -> new AnswerSheet(response.group(), response.answers()))
                    .toList();
            return new ReportCalculation(
                            office.form(),
                            office.framework(),
                            persistence.feedbackCycles().frozenLevels(cycle),
                            new Random(0))
                    .calculate(sheets, Optional.empty());
        }
    }
}
