package io.planner360.domain.rating;

import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.B1;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.content;
import static io.planner360.domain.Samples.form;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.scale;
import static io.planner360.domain.feedback.form.RaterGroupCode.COMBINED;
import static io.planner360.domain.feedback.form.RaterGroupCode.DIRECT_REPORT;
import static io.planner360.domain.feedback.form.RaterGroupCode.EXTERNAL;
import static io.planner360.domain.feedback.form.RaterGroupCode.MANAGER;
import static io.planner360.domain.feedback.form.RaterGroupCode.PEER;
import static io.planner360.domain.feedback.form.RaterGroupCode.SELF;
import static io.planner360.domain.feedback.form.RaterGroupCode.SKIP_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups that are too small to stand alone, where the form shows them together. */
class CombinedGroupsTest {
    private static final FeedbackForm FORM = combining(RaterGroup.standard());

    private static FeedbackForm combining(List<RaterGroup> groups) {
        return form(content(Confidentiality.CONFIDENTIAL, scale(1, 5), groups, SmallGroups.COMBINE));
    }

    @Test
    void stand_in_the_report_with_the_block_that_they_are_part_of() {
        ReportContent report = report(rated(PEER, 5), rated(PEER, 4), rated(DIRECT_REPORT, 3), rated(MANAGER, 1));
        assertThat(report.groups())
                .containsExactly(
                        new PublishedGroup(SELF, Disclosure.NO_ANSWERS, 0),
                        new PublishedGroup(MANAGER, Disclosure.SHOWN, 1),
                        new PublishedGroup(SKIP_MANAGER, Disclosure.NO_ANSWERS, 0),
                        new PublishedGroup(PEER, Disclosure.COMBINED, 0),
                        new PublishedGroup(DIRECT_REPORT, Disclosure.COMBINED, 0),
                        new PublishedGroup(EXTERNAL, Disclosure.NO_ANSWERS, 0),
                        new PublishedGroup(COMBINED, Disclosure.SHOWN, 3));
    }

    @Test
    void have_one_score_in_which_each_rater_counts_once() {
        CompetencyScore score =
                score(report(rated(PEER, 5), rated(PEER, 4), rated(DIRECT_REPORT, 3), rated(MANAGER, 1)), A);
        assertThat(score.groups())
                .containsExactly(
                        new GroupScore(MANAGER, 1, 1, Optional.empty()),
                        new GroupScore(COMBINED, 3, 4, Optional.empty()));
    }

    @Test
    void weigh_the_sum_of_their_weights_among_others() {
        FeedbackForm form =
                combining(List.of(weighted(PEER, "2.00"), weighted(DIRECT_REPORT, "1.00"), manager("1.00")));
        CompetencyScore score =
                score(report(form, rated(PEER, 5), rated(PEER, 5), rated(DIRECT_REPORT, 5), rated(MANAGER, 1)), A);
        assertThat(score.others().orElseThrow()).isCloseTo((3 * 5 + 1) / 4.0, offset(1e-12));
    }

    @Test
    void take_a_group_along_that_could_be_told_from_a_total() {
        ReportContent report =
                report(rated(PEER, 5), rated(PEER, 4), rated(PEER, 3), rated(PEER, 2), rated(EXTERNAL, 1));
        assertThat(report.groups())
                .contains(
                        new PublishedGroup(PEER, Disclosure.COMBINED, 0),
                        new PublishedGroup(EXTERNAL, Disclosure.COMBINED, 0),
                        new PublishedGroup(COMBINED, Disclosure.SHOWN, 5));
        assertThat(score(report, A).groups()).extracting(GroupScore::group).containsExactly(COMBINED);
        assertThat(score(report, A).groups()).allMatch(cell -> cell.deviation().isPresent());
    }

    @Test
    void are_hidden_where_even_together_they_are_too_few() {
        ReportContent report = report(rated(PEER, 5), rated(EXTERNAL, 4), rated(MANAGER, 1));
        assertThat(report.groups())
                .contains(
                        new PublishedGroup(PEER, Disclosure.BELOW_THRESHOLD, 0),
                        new PublishedGroup(EXTERNAL, Disclosure.BELOW_THRESHOLD, 0))
                .noneMatch(group -> group.group().equals(COMBINED));
        assertThat(score(report, A).others())
                .as("the manager alone is no mean of others")
                .isEmpty();
    }

    @Test
    void are_hidden_in_a_competency_that_too_few_of_them_rated() {
        ReportContent report = report(
                rated(PEER, 5), rated(PEER, 4), sheet(DIRECT_REPORT, new Answer.Rated(A1, 3), new Answer.Rated(B1, 2)));
        assertThat(score(report, A).groups()).hasSize(1);
        assertThat(score(report, B).groups()).isEmpty();
    }

    @Test
    void show_their_comments_under_one_name_from_the_threshold_on() {
        assertThat(report(commented(PEER, "a"), commented(DIRECT_REPORT, "b"), rated(PEER, 3))
                        .comments())
                .isEmpty();
        assertThat(report(commented(PEER, "a"), commented(DIRECT_REPORT, "b"), commented(PEER, "c"))
                        .comments())
                .containsExactlyInAnyOrder(
                        new PublishedComment(START, COMBINED, "a"),
                        new PublishedComment(START, COMBINED, "b"),
                        new PublishedComment(START, COMBINED, "c"));
    }

    @Test
    void stand_alone_where_raters_are_named() {
        FeedbackForm named =
                form(content(Confidentiality.NAMED, scale(1, 5), RaterGroup.standard(), SmallGroups.COMBINE));
        assertThat(score(report(named, rated(PEER, 5), rated(EXTERNAL, 4)), A).groups())
                .extracting(GroupScore::group)
                .containsExactly(PEER, EXTERNAL);
    }

    private static ReportContent report(AnswerSheet... sheets) {
        return report(FORM, sheets);
    }

    private static ReportContent report(FeedbackForm form, AnswerSheet... sheets) {
        return new ReportCalculation(form, framework(), new LevelScaleMap(Map.of()), new Random(1))
                .calculate(List.of(sheets), Optional.empty());
    }

    private static CompetencyScore score(ReportContent report, CompetencyId competency) {
        return report.scores().stream()
                .filter(score -> score.competency().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private static AnswerSheet rated(RaterGroupCode group, int rating) {
        return sheet(group, new Answer.Rated(A1, rating));
    }

    private static AnswerSheet commented(RaterGroupCode group, String text) {
        return sheet(group, new Answer.Rated(A1, 3), new Answer.Commented(START, text));
    }

    private static AnswerSheet sheet(RaterGroupCode group, Answer... answers) {
        return new AnswerSheet(group, Stream.of(answers).toList());
    }

    private static RaterGroup weighted(RaterGroupCode group, String weight) {
        return new RaterGroup(group, Protection.PROTECTED, 3, Optional.empty(), new BigDecimal(weight));
    }

    private static RaterGroup manager(String weight) {
        return new RaterGroup(MANAGER, Protection.EXEMPT, 1, Optional.empty(), new BigDecimal(weight));
    }
}
