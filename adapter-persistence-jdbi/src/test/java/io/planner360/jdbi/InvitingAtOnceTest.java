package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import java.util.List;
import java.util.concurrent.Callable;
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
        try (Runners runners = new Runners()) {
            for (int race = 0; race < RACES; race++) {
                Collecting collecting = office.begin(1, 1);
                List<Boolean> invited = runners.atOnce(List.<Callable<Boolean>>of(
                        () -> office.invite(collecting, 2, 3).isRight(),
                        () -> office.invite(collecting, 4, 5).isRight()));

                assertThat(invited.get(0)).isNotEqualTo(invited.get(1));
            }
        }
    }
}
