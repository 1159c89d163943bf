package io.planner360.domain.rating.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.rating.statistics.description.Sample;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void a_score_of_exactly_a_cut_is_high_and_a_gap_of_exactly_a_cut_is_aligned() {
        double third = 10.0 / 3 - 3;

        assertThat(GapCategory.of(third, 1.0 / 3)).isEqualTo(GapCategory.ALIGNED);
        assertThat(GapCategory.of(-third, 1.0 / 3)).isEqualTo(GapCategory.ALIGNED);
        assertThat(GapCategory.of(0.5 + 1e-8, 0.5)).isEqualTo(GapCategory.OVERESTIMATES);
        assertThat(GapCategory.of(-0.5 - 1e-8, 0.5)).isEqualTo(GapCategory.UNDERESTIMATES);
        assertThat(JohariQuadrant.of(3 - 1e-10, 3, 3)).isEqualTo(JohariQuadrant.KNOWN_STRENGTH);
        assertThat(JohariQuadrant.of(3, 2.9, 3)).isEqualTo(JohariQuadrant.BLIND_SPOT);
        assertThat(JohariQuadrant.of(2.9, 3, 3)).isEqualTo(JohariQuadrant.HIDDEN_STRENGTH);
        assertThat(JohariQuadrant.of(2.9, 2.9, 3)).isEqualTo(JohariQuadrant.KNOWN_DEVELOPMENT_NEED);
    }

    @Test
    void equal_means_share_their_rank() {
        Sample all = Sample.of(3, 4, 4 + 1e-12, 5);

        assertThat(Norm.of(4, all).percentileRank()).isEqualTo(50);
        assertThat(Norm.of(5, all).percentileRank()).isEqualTo(87.5);
        assertThat(Norm.of(4, all).t().orElseThrow()).isCloseTo(50, within(1e-9));
    }

    @Test
    void profiles_of_fewer_than_three_competencies_have_no_correlation() {
        SelfOther up = pair(2, 1);
        SelfOther down = pair(1, 2);

        assertThat(SelfOtherProfile.of(List.of(up, down)).pearson()).isEqualTo(NONE);
        SelfOtherProfile three = SelfOtherProfile.of(List.of(up, down, pair(4, 5)));
        assertThat(three.competencies()).isEqualTo(3);
        assertThat(three.pearson().orElseThrow()).isCloseTo(0.838627869377534, within(1e-12));
        assertThat(three.spearman().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(SelfOtherProfile.of(List.of(pair(3, 1), pair(3, 2), pair(3, 4)))
                        .spearman())
                .isEqualTo(NONE);
        assertThat(SelfOtherProfile.of(List.of(pair(1, 1), pair(1, 2), pair(2, 3)))
                        .spearman()
                        .orElseThrow())
                .isCloseTo(0.8660254037844387, within(1e-12));
    }

    private static SelfOther pair(double self, double others) {
        return SelfOther.of(OptionalDouble.of(self), Sample.of(others), NONE, NONE);
    }
}
