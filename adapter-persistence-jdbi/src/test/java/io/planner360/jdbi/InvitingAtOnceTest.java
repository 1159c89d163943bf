package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people invite for one target, each as many as there is room for: one of them is refused. */
class InvitingAtOnceTest {
    private static final int RACES = 30;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void aGroupNeverGrowsBeyondItsMaximum() throws Exception {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 6, 1, Confidentiality.CONFIDENTIAL);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int race = 0; race < RACES; race++) {
                Collecting collecting = office.begin(1, 1);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Boolean>> invited = List.of(
                        threads.submit(() -> {
                            start.await();
                            return office.invite(collecting, 2, 3).isRight();
                        }),
                        threads.submit(() -> {
                            start.await();
                            return office.invite(collecting, 4, 5).isRight();
                        }));

                assertThat(invited.get(0).get()).isNotEqualTo(invited.get(1).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
