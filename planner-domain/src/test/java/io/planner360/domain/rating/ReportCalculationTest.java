package io.planner360.domain.rating;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.A2_REVERSED;
import static io.planner360.domain.Samples.AUTHORSHIP;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.B1;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.STOP;
import static io.planner360.domain.Samples.form;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.scale;
import static io.planner360.domain.Samples.uuid;
import static io.planner360.domain.feedback.form.RaterGroupCode.DIRECT_REPORT;
import static io.planner360.domain.feedback.form.RaterGroupCode.EXTERNAL;
import static io.planner360.domain.feedback.form.RaterGroupCode.MANAGER;
import static io.planner360.domain.feedback.form.RaterGroupCode.PEER;
import static io.planner360.domain.feedback.form.RaterGroupCode.SELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCalculationTest {
    private static final LevelScaleMap NO_MAP = new LevelScaleMap(Map.of());
    private static final FeedbackForm FORM = form();

    private static AnswerSheet sheet(RaterGroupCode group, Answer... answers) {
        return new AnswerSheet(group, List.of(answers));
    }

    private static Answer rated(FeedbackQuestionId question, int rating) {
        return new Answer.Rated(question, rating);
    }

    private static Answer comment(FeedbackQuestionId question, String text) {
        return new Answer.Commented(question, text);
    }

    private static RaterGroup weighted(RaterGroupCode code, Protection protection, String weight) {
        return new RaterGroup(
                code, protection, protection == Protection.EXEMPT ? 1 : 2, Optional.empty(), new BigDecimal(weight));
    }

    private static ReportContent report(FeedbackForm form, List<AnswerSheet> sheets) {
        return new ReportCalculation(form, framework(), NO_MAP, new Random(1)).calculate(sheets, Optional.empty());
    }

    private static ReportContent report(AnswerSheet... sheets) {
        return report(FORM, List.of(sheets));
    }

    private static CompetencyScore score(ReportContent report, CompetencyId competency) {
        return report.scores().stream()
                .filter(score -> score.competency().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private static GroupScore cell(ReportContent report, CompetencyId competency, RaterGroupCode group) {
        return score(report, competency).groups().stream()
                .filter(cell -> cell.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Set<RaterGroupCode> cells(ReportContent report, CompetencyId competency) {
        Set<RaterGroupCode> codes = new HashSet<>();
        score(report, competency).groups().forEach(cell -> codes.add(cell.group()));
        return codes;
    }

    private static PublishedGroup group(ReportContent report, RaterGroupCode code) {
        return report.groups().stream()
                .filter(group -> group.group().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class A_mean {
        @Test
        void counts_each_rater_once_however_many_items_they_answered() {
            ReportContent report = report(
                    sheet(PEER, rated(A1, 5), rated(A2_REVERSED, 1)),
                    sheet(PEER, rated(A1, 5), rated(A2_REVERSED, 1)),
                    sheet(PEER, rated(A1, 2)));
            assertThat(cell(report, A, PEER)).isEqualTo(new GroupScore(PEER, 3, 4.0, Optional.empty()));
        }

        @Test
        void turns_reverse_scored_items_round() {
            assertThat(score(report(sheet(MANAGER, rated(A2_REVERSED, 2))), A).others())
                    .contains(4.0);
            FeedbackForm fromZero = form(Confidentiality.CONFIDENTIAL, scale(0, 10), RaterGroup.standard());
            assertThat(score(report(fromZero, List.of(sheet(MANAGER, rated(A2_REVERSED, 3)))), A)
                            .others())
                    .contains(7.0);
        }

        @Test
        void takes_0_as_a_rating_like_any_other_where_it_is_a_point_of_the_scale() {
            FeedbackForm fromZero = form(Confidentiality.CONFIDENTIAL, scale(0, 4), RaterGroup.standard());
            ReportContent report =
                    report(fromZero, List.of(sheet(MANAGER, rated(A1, 0)), sheet(MANAGER, rated(A1, 3))));
            assertThat(cell(report, A, MANAGER)).isEqualTo(new GroupScore(MANAGER, 2, 1.5, Optional.empty()));
        }

        @Test
        void leaves_out_what_was_not_observed_or_not_answered() {
            ReportContent report = report(
                    sheet(PEER, rated(A1, 4), new Answer.NotObserved(A2_REVERSED)),
                    sheet(PEER, rated(A1, 4)),
                    sheet(PEER, rated(A1, 4)),
                    sheet(PEER, new Answer.NotObserved(A1), new Answer.NotObserved(A2_REVERSED)),
                    sheet(PEER));
            assertThat(cell(report, A, PEER)).isEqualTo(new GroupScore(PEER, 3, 4.0, Optional.empty()));
            assertThat(group(report, PEER)).isEqualTo(new PublishedGroup(PEER, Disclosure.SHOWN, 3));
        }
    }

    @Nested
    class Others {
        @Test
        void never_include_self() {
            ReportContent report = report(sheet(SELF, rated(A1, 5)), sheet(MANAGER, rated(A1, 2)));
            assertThat(score(report, A).self()).contains(5.0);
            assertThat(score(report, A).others()).contains(2.0);
            assertThat(score(report, A).selfOtherGap()).contains(3.0);
        }

        @Test
        void are_undefined_where_only_self_answered() {
            ReportContent report = report(sheet(SELF, rated(A1, 5)));
            assertThat(score(report, A).others()).isEmpty();
            assertThat(score(report, A).selfOtherGap()).isEmpty();
            assertThat(score(report, A).requirementGap()).isEmpty();
        }

        @Test
        void weigh_groups_and_not_raters() {
            FeedbackForm form = form(
                    Confidentiality.CONFIDENTIAL,
                    scale(1, 5),
                    List.of(
                            weighted(MANAGER, Protection.EXEMPT, "3.00"),
                            weighted(PEER, Protection.PROTECTED, "1.00")));
            ReportContent report = report(
                    form,
                    List.of(
                            sheet(MANAGER, rated(A1, 4)),
                            sheet(PEER, rated(A1, 2)),
                            sheet(PEER, rated(A1, 2)),
                            sheet(PEER, rated(A1, 2))));
            assertThat(score(report, A).others()).contains(3.5);
        }

        @Test
        void of_5_and_5_with_a_part_missing_are_5() {
            FeedbackForm form = form(
                    Confidentiality.CONFIDENTIAL,
                    scale(1, 5),
                    List.of(
                            weighted(MANAGER, Protection.EXEMPT, "0.10"),
                            weighted(PEER, Protection.PROTECTED, "0.20"),
                            weighted(DIRECT_REPORT, Protection.PROTECTED, "0.70")));
            ReportContent report = report(
                    form, List.of(sheet(MANAGER, rated(A1, 5)), sheet(PEER, rated(A1, 5)), sheet(PEER, rated(A1, 5))));
            assertThat(score(report, A).others()).contains(5.0);
        }

        @Test
        void of_thirds_that_make_a_whole_are_that_whole() {
            FeedbackForm form = form(
                    Confidentiality.CONFIDENTIAL,
                    scale(1, 5),
                    List.of(
                            weighted(MANAGER, Protection.EXEMPT, "0.30"),
                            weighted(PEER, Protection.PROTECTED, "0.30"),
                            weighted(DIRECT_REPORT, Protection.PROTECTED, "0.30")));
            List<AnswerSheet> sheets = new ArrayList<>();
            for (int rating : new int[] {4, 4, 3}) {
                sheets.add(sheet(MANAGER, rated(A1, rating)));
            }
            for (int rating : new int[] {4, 4, 5}) {
                sheets.add(sheet(PEER, rated(A1, rating)));
            }
            for (int rating : new int[] {3, 4, 5}) {
                sheets.add(sheet(DIRECT_REPORT, rated(A1, rating)));
            }
            assertThat(score(report(form, sheets), A).others()).contains(4.0);
        }

        /** A score one bit below the value of a level would not reach it. */
        @Test
        void of_raters_who_all_agree_are_exactly_what_they_say_whatever_the_weights() {
            Random random = new Random(360);
            for (int i = 0; i < 1_000; i++) {
                FeedbackForm form = form(
                        Confidentiality.CONFIDENTIAL,
                        scale(1, 7),
                        List.of(
                                weighted(MANAGER, Protection.EXEMPT, "0." + (10 + random.nextInt(90))),
                                weighted(PEER, Protection.PROTECTED, "1." + (10 + random.nextInt(90))),
                                weighted(DIRECT_REPORT, Protection.PROTECTED, "2." + (10 + random.nextInt(90)))));
                int rating = 1 + random.nextInt(7);
                List<AnswerSheet> sheets = new ArrayList<>();
                for (RaterGroupCode code : List.of(MANAGER, PEER, DIRECT_REPORT)) {
                    for (int rater = 0; rater < 2 + random.nextInt(5); rater++) {
                        sheets.add(sheet(code, rated(A1, rating), rated(A2_REVERSED, 8 - rating)));
                    }
                }
                assertThat(score(report(form, sheets), A).others()).contains((double) rating);
            }
        }
    }

    @Nested
    class A_protected_group {
        @ParameterizedTest
        @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
        void is_hidden_below_its_threshold_and_enters_no_number(Confidentiality confidentiality) {
            FeedbackForm form = form(confidentiality, scale(1, 5), RaterGroup.standard());
            ReportContent report = report(
                    form, List.of(sheet(MANAGER, rated(A1, 2)), sheet(PEER, rated(A1, 5)), sheet(PEER, rated(A1, 5))));
            assertThat(group(report, PEER)).isEqualTo(new PublishedGroup(PEER, Disclosure.BELOW_THRESHOLD, 0));
            assertThat(cells(report, A)).containsExactly(MANAGER);
            assertThat(score(report, A).others()).isEmpty();
        }

        @Test
        void is_shown_from_its_own_threshold_on() {
            FeedbackForm form = form(
                    Confidentiality.CONFIDENTIAL,
                    scale(1, 5),
                    List.of(RaterGroup.protectedFrom(PEER, 2), RaterGroup.protectedFrom(DIRECT_REPORT, 3)));
            ReportContent report = report(
                    form,
                    List.of(
                            sheet(PEER, rated(A1, 4)),
                            sheet(PEER, rated(A1, 4)),
                            sheet(DIRECT_REPORT, rated(A1, 1)),
                            sheet(DIRECT_REPORT, rated(A1, 1))));
            assertThat(group(report, PEER).raters()).isEqualTo(2);
            assertThat(group(report, DIRECT_REPORT).disclosure()).isEqualTo(Disclosure.BELOW_THRESHOLD);
            assertThat(score(report, A).others()).contains(4.0);
        }

        @Test
        void is_hidden_in_each_competency_that_too_few_of_it_rated() {
            ReportContent report = report(
                    sheet(PEER, rated(A1, 4), rated(B1, 1)),
                    sheet(PEER, rated(A1, 4), rated(B1, 1)),
                    sheet(PEER, rated(A1, 4)));
            assertThat(cells(report, A)).containsExactly(PEER);
            assertThat(cells(report, B)).isEmpty();
            assertThat(score(report, B).others()).isEmpty();
        }

        @Test
        void counts_only_raters_who_rated_towards_its_threshold() {
            ReportContent report = report(
                    sheet(PEER, rated(A1, 4)),
                    sheet(PEER, rated(A1, 4)),
                    sheet(PEER, new Answer.NotObserved(A1), comment(START, "Nothing seen")));
            assertThat(group(report, PEER).disclosure()).isEqualTo(Disclosure.BELOW_THRESHOLD);
        }

        @Test
        void has_no_answers_where_nobody_rated() {
            assertThat(group(report(), PEER)).isEqualTo(new PublishedGroup(PEER, Disclosure.NO_ANSWERS, 0));
        }

        @Test
        void may_have_a_name_of_the_organizations_own() {
            RaterGroupCode customer = new RaterGroupCode("CUSTOMER");
            FeedbackForm form =
                    form(Confidentiality.CONFIDENTIAL, scale(1, 5), List.of(RaterGroup.protectedFrom(customer, 2)));
            ReportContent report = report(form, List.of(sheet(customer, rated(A1, 4)), sheet(customer, rated(A1, 2))));
            assertThat(score(report, A).others()).contains(3.0);
        }
    }

    @Test
    void one_rater_of_an_exempt_group_is_shown() {
        ReportContent report = report(sheet(MANAGER, rated(A1, 4)));
        assertThat(group(report, MANAGER)).isEqualTo(new PublishedGroup(MANAGER, Disclosure.SHOWN, 1));
        assertThat(cell(report, A, MANAGER).mean()).isEqualTo(4.0);
    }

    @Test
    void thresholds_do_not_apply_where_everybody_is_named() {
        FeedbackForm named = form(Confidentiality.NAMED, scale(1, 5), RaterGroup.standard());
        ReportContent report = report(named, List.of(sheet(PEER, rated(A1, 4), comment(START, "Dare more"))));
        assertThat(group(report, PEER)).isEqualTo(new PublishedGroup(PEER, Disclosure.SHOWN, 1));
        assertThat(score(report, A).others()).contains(4.0);
        assertThat(report.comments()).hasSize(1);
    }

    @Nested
    class A_deviation {
        private GroupScore peers(int... ratings) {
            return cell(
                    report(IntStream.of(ratings)
                            .mapToObj(rating -> sheet(PEER, rated(A1, rating)))
                            .toArray(AnswerSheet[]::new)),
                    A,
                    PEER);
        }

        @Test
        void is_not_told_of_fewer_than_5_raters() {
            assertThat(peers(1, 2, 3, 5).deviation()).isEmpty();
        }

        @Test
        void is_not_told_where_all_are_equal() {
            assertThat(peers(4, 4, 4, 4, 4).deviation()).isEmpty();
        }

        @Test
        void is_that_of_a_sample() {
            assertThat(peers(1, 2, 3, 4, 5).deviation().orElseThrow()).isCloseTo(Math.sqrt(2.5), within(1e-15));
        }
    }

    @Test
    void a_competency_that_nobody_rated_stands_in_the_report_without_numbers() {
        ReportContent report = report(sheet(MANAGER, rated(A1, 4)));
        assertThat(report.scores()).extracting(CompetencyScore::competency).containsExactly(A, B);
        assertThat(score(report, B))
                .isEqualTo(new CompetencyScore(B, List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void all_groups_of_the_form_stand_in_the_report_in_its_order() {
        assertThat(report().groups())
                .extracting(PublishedGroup::group)
                .containsExactlyElementsOf(
                        RaterGroup.standard().stream().map(RaterGroup::code).toList());
    }

    @Nested
    class A_requirement {
        private final LevelScaleMap map = new LevelScaleMap(Map.of(A, List.of(1.0, 2.0, 3.0, 4.0, 5.0)));
        private final RoleProfile profile =
                accepted(RoleProfile.create(new RoleProfileId(uuid(7)), framework(), "Engineer", Map.of(A, 4)));

        private CompetencyScore score(LevelScaleMap levels, Optional<RoleProfile> job, CompetencyId competency) {
            ReportContent report = new ReportCalculation(FORM, framework(), levels, new Random(1))
                    .calculate(List.of(sheet(MANAGER, rated(A1, 3), rated(B1, 3))), job);
            return ReportCalculationTest.score(report, competency);
        }

        @Test
        void gives_a_gap_through_the_map_from_levels_to_ratings() {
            CompetencyScore score = score(map, Optional.of(profile), A);
            assertThat(score.requirement()).contains(new Requirement(4, Optional.of(4.0)));
            assertThat(score.requirementGap()).contains(-1.0);
        }

        @Test
        void gives_no_gap_without_a_map() {
            CompetencyScore score = score(NO_MAP, Optional.of(profile), A);
            assertThat(score.requirement()).contains(new Requirement(4, Optional.empty()));
            assertThat(score.requirementGap()).isEmpty();
        }

        @Test
        void is_not_there_without_a_profile_or_where_the_profile_says_nothing() {
            assertThat(score(map, Optional.empty(), A).requirement()).isEmpty();
            assertThat(score(map, Optional.of(profile), B).requirement()).isEmpty();
            assertThat(score(map, Optional.of(profile), B).requirementGap()).isEmpty();
        }
    }

    @Nested
    class Comments {
        private AnswerSheet peer(Answer... comments) {
            List<Answer> answers = new ArrayList<>(List.of(rated(A1, 3)));
            answers.addAll(List.of(comments));
            return new AnswerSheet(PEER, answers);
        }

        @Test
        void of_a_protected_group_need_as_many_commenters_as_its_threshold() {
            ReportContent two = report(peer(comment(START, "a")), peer(comment(START, "b")), peer(), peer());
            assertThat(two.comments()).isEmpty();
            ReportContent three = report(peer(comment(START, "a")), peer(comment(STOP, "b")), peer(comment(STOP, "c")));
            assertThat(three.comments())
                    .containsExactlyInAnyOrder(
                            new PublishedComment(START, PEER, "a"),
                            new PublishedComment(STOP, PEER, "b"),
                            new PublishedComment(STOP, PEER, "c"));
        }

        @Test
        void of_one_rater_count_as_one_commenter() {
            ReportContent report =
                    report(peer(comment(START, "a"), comment(STOP, "b")), peer(comment(START, "c")), peer(), peer());
            assertThat(report.comments()).isEmpty();
        }

        @Test
        void of_a_hidden_group_are_hidden_however_many_there_are() {
            AnswerSheet only = sheet(PEER, comment(START, "words"));
            assertThat(report(only, only, only, peer(comment(START, "more"))).comments())
                    .isEmpty();
        }

        @Test
        void of_a_manager_are_shown_even_without_a_rating() {
            assertThat(report(sheet(MANAGER, new Answer.NotObserved(A1), comment(START, "Ask for help")))
                            .comments())
                    .containsExactly(new PublishedComment(START, MANAGER, "Ask for help"));
        }

        @Test
        void stand_by_question_in_the_forms_order() {
            List<AnswerSheet> sheets = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                sheets.add(peer(comment(STOP, "stop " + i), comment(START, "start " + i)));
            }
            List<FeedbackQuestionId> order = report(FORM, sheets).comments().stream()
                    .map(PublishedComment::question)
                    .toList();
            assertThat(order.subList(0, 10)).containsOnly(START);
            assertThat(order.subList(10, 20)).containsOnly(STOP);
        }

        @Test
        void are_shuffled_anew_for_each_question_so_that_a_rater_has_no_fixed_place() {
            Set<List<Integer>> orders = new HashSet<>();
            for (int seed = 0; seed < 20; seed++) {
                List<AnswerSheet> sheets = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    sheets.add(peer(comment(START, "" + i), comment(STOP, "" + i)));
                }
                List<Integer> numbers = new ReportCalculation(FORM, framework(), NO_MAP, new Random(seed))
                        .calculate(sheets, Optional.empty()).comments().stream()
                                .map(comment -> Integer.valueOf(comment.text()))
                                .toList();
                assertThat(numbers.subList(0, 8)).isNotEqualTo(numbers.subList(8, 16));
                orders.add(numbers.subList(0, 8));
            }
            assertThat(orders).hasSize(20);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_sheets_changes_not_one_bit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            List<AnswerSheet> sheets = RandomSheets.with(random, FORM, 1 + random.nextInt(40));
            ReportContent inOrder = report(FORM, sheets);
            Collections.shuffle(sheets, random);
            assertThat(report(FORM, sheets)).isEqualTo(inOrder);
        }
    }

    @Test
    void a_report_does_not_know_external_raters_from_others() {
        ReportContent report =
                report(sheet(EXTERNAL, rated(A1, 4)), sheet(EXTERNAL, rated(A1, 4)), sheet(EXTERNAL, rated(A1, 1)));
        assertThat(score(report, A).others()).contains(3.0);
    }

    @Test
    void scales_of_competencies_may_differ() {
        ResponseScale percent = new ResponseScale("percent", scale(0, 100).points());
        FeedbackForm form = accepted(FeedbackForm.create(
                new FeedbackFormId(uuid(1)),
                framework(),
                FormType.STANDARD,
                new FormContent(
                        "Form",
                        "",
                        Confidentiality.NAMED,
                        List.of(scale(1, 5), percent),
                        List.of(
                                FeedbackQuestion.rated(A1, "A1", A, "scale").reversed(),
                                FeedbackQuestion.rated(B1, "B1", B, "percent").reversed()),
                        RaterGroup.standard()),
                AUTHORSHIP));
        ReportContent report = report(form, List.of(sheet(PEER, rated(A1, 1), rated(B1, 1))));
        assertThat(score(report, A).others()).contains(5.0);
        assertThat(score(report, B).others()).contains(99.0);
    }
}
