package io.planner360.domain.rating;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedReportTest {
    private static final PublishedReport WITHHELD = PublishedReport.withheld(
            new PublishedReportId(uuid(1)),
            new FeedbackCycleId(uuid(2)),
            user(3),
            new ReportContent(List.of(), List.of(), List.of()),
            NOW);

    @Test
    void is_withheld_at_first() {
        assertThat(WITHHELD.status()).isEqualTo(ReportStatus.WITHHELD);
        assertThat(WITHHELD.releasedAt()).isEmpty();
    }

    @Test
    void is_released_once_and_its_content_stays() {
        PublishedReport released = accepted(WITHHELD.release(NOW.plusSeconds(1)));
        assertThat(released.status()).isEqualTo(ReportStatus.RELEASED);
        assertThat(released.releasedAt()).contains(NOW.plusSeconds(1));
        assertThat(released.calculatedAt()).isEqualTo(NOW);
        assertThat(released.content()).isEqualTo(WITHHELD.content());
        assertThat(rule(released.release(NOW.plusSeconds(2)))).isEqualTo("REPORT_STATE");
    }

    @ParameterizedTest
    @CsvSource({"SHOWN,0", "BELOW_THRESHOLD,1", "NO_ANSWERS,1"})
    void counts_raters_of_shown_groups_only(Disclosure disclosure, int raters) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedGroup(RaterGroupCode.PEER, disclosure, raters));
    }
}
