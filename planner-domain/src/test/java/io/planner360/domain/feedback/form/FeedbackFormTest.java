package io.planner360.domain.feedback.form;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.fields;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.A2_REVERSED;
import static io.planner360.domain.Samples.AUTHORSHIP;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.B1;
import static io.planner360.domain.Samples.B2;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.STOP;
import static io.planner360.domain.Samples.content;
import static io.planner360.domain.Samples.form;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.questions;
import static io.planner360.domain.Samples.scale;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackFormTest {
    private static final List<RaterGroup> GROUPS = RaterGroup.standard();

    private static Either<InvalidInput, FeedbackForm> holding(
            List<ResponseScale> scales, List<FeedbackQuestion> questions, List<RaterGroup> groups) {
        return FeedbackForm.create(
                new FeedbackFormId(uuid(1)),
                framework(),
                FormType.STANDARD,
                new FormContent("Form", "", Confidentiality.ANONYMOUS, scales, questions, groups),
                AUTHORSHIP);
    }

    private static Either<InvalidInput, FeedbackForm> asking(FeedbackQuestion... questions) {
        return holding(List.of(scale(1, 5)), List.of(questions), GROUPS);
    }

    private static Either<InvalidInput, FeedbackForm> scaled(ResponseScale... scales) {
        return holding(List.of(scales), List.of(FeedbackQuestion.comment(START, "Start?")), GROUPS);
    }

    private static Either<InvalidInput, FeedbackForm> grouped(RaterGroup... groups) {
        return holding(List.of(), List.of(FeedbackQuestion.comment(START, "Start?")), List.of(groups));
    }

    @Nested
    class A_form {
        @Test
        void needs_a_title_a_question_and_a_group() {
            assertThat(violations(FeedbackForm.create(
                            new FeedbackFormId(uuid(1)),
                            framework(),
                            FormType.STANDARD,
                            new FormContent(
                                    "", "d".repeat(4_001), Confidentiality.NAMED, List.of(), List.of(), List.of()),
                            AUTHORSHIP)))
                    .containsExactly(
                            "title must not be blank",
                            "description must have at most 4000 characters",
                            "questions must not be empty",
                            "groups must not be empty");
        }

        @Test
        void asks_at_most_500_questions() {
            List<FeedbackQuestion> many = new ArrayList<>();
            for (int i = 0; i < 501; i++) {
                many.add(FeedbackQuestion.comment(new FeedbackQuestionId(uuid(1_000 + i)), "Question"));
            }
            assertThat(violations(holding(List.of(), many, GROUPS))).containsExactly("questions must be at most 500");
            assertThat(holding(List.of(), many.subList(0, 500), GROUPS).isRight())
                    .isTrue();
        }

        @Test
        void names_scales_questions_and_groups_once() {
            FeedbackQuestion comment = FeedbackQuestion.comment(START, "Start?");
            RaterGroup peers = RaterGroup.protectedFrom(RaterGroupCode.PEER, 3);
            assertThat(violations(holding(
                            List.of(scale(1, 5), scale(1, 4)), List.of(comment, comment), List.of(peers, peers))))
                    .containsExactly(
                            "scales has scale twice", "questions has " + START + " twice", "groups has PEER twice");
        }

        @Test
        void is_frozen_for_good() {
            FeedbackForm frozen = form().freeze();
            assertThat(frozen.frozen()).isTrue();
            assertThat(frozen.freeze()).isEqualTo(frozen);
            assertThat(rule(frozen.edit(framework(), frozen.content(), NOW))).isEqualTo("FORM_FROZEN");
        }

        @Test
        void takes_another_content_until_then() {
            FormContent other = content(Confidentiality.NAMED, scale(0, 10), GROUPS);
            FeedbackForm edited = accepted(form().edit(framework(), other, NOW));
            assertThat(edited.content()).isEqualTo(other);
            assertThat(edited.id()).isEqualTo(form().id());
            assertThat(edited.version()).isEqualTo(form().version());
        }

        @Test
        void checks_another_content_like_the_first() {
            FormContent empty = new FormContent("", "", Confidentiality.NAMED, List.of(), List.of(), List.of());
            assertThat(fields(form().edit(framework(), empty, NOW))).containsExactly("title", "questions", "groups");
        }

        @ParameterizedTest
        @CsvSource({
            "0,1,settings.questionsPerPage",
            "101,480,settings.questionsPerPage",
            "100,0,settings.minutes",
            "1,481,settings.minutes"
        })
        void keeps_settings_within_their_limits(int perPage, int minutes, String wrong) {
            FormContent content = form().content();
            FormContent set = new FormContent(
                    content.title(),
                    content.description(),
                    content.confidentiality(),
                    content.scales(),
                    content.questions(),
                    content.groups(),
                    SmallGroups.COMBINE,
                    new FormSettings(Optional.of(perPage), Optional.of(minutes)));
            assertThat(fields(form().edit(framework(), set, NOW))).containsExactly(wrong);
        }

        @Test
        void knows_the_scale_of_each_rated_competency() {
            assertThat(form().ratedCompetencies()).isEqualTo(Map.of(A, scale(1, 5), B, scale(1, 5)));
            assertThat(accepted(asking(FeedbackQuestion.comment(START, "Start?")))
                            .ratedCompetencies())
                    .isEmpty();
        }

        @Test
        void has_no_scale_for_a_comment_or_a_strange_question() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form().scaleOf(FeedbackQuestion.comment(START, "Start?")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form().scaleOf(FeedbackQuestion.rated(A1, "A1", A, "other")));
        }

        @Test
        void does_not_follow_the_lists_it_was_made_from() {
            List<FeedbackQuestion> questions = new ArrayList<>(questions());
            FeedbackForm form = accepted(holding(List.of(scale(1, 5)), questions, GROUPS));
            questions.clear();
            assertThat(form.content().questions()).hasSize(6);
        }
    }

    @Nested
    class A_question {
        private final CompetencyId strange = new CompetencyId(uuid(1));

        @Test
        void that_is_rated_has_a_competency_of_the_framework_and_a_scale_of_the_form() {
            assertThat(violations(asking(
                            FeedbackQuestion.rated(A1, "", strange, "other"),
                            new FeedbackQuestion(
                                    B1, Kind.RATED, "B1", Optional.empty(), Optional.empty(), false, true))))
                    .containsExactly(
                            "questions[0].text must not be blank",
                            "questions[0].competency must be of the form's framework",
                            "questions[0].scale must be a scale of the form",
                            "questions[1].competency must be of the form's framework",
                            "questions[1].scale is for rated questions, and for all of them");
        }

        @Test
        void for_free_text_has_no_scale_and_is_not_reversed() {
            assertThat(violations(asking(
                            new FeedbackQuestion(
                                    START, Kind.COMMENT, "Start?", Optional.of(A), Optional.of("scale"), true, true),
                            new FeedbackQuestion(
                                    STOP,
                                    Kind.COMMENT,
                                    "Stop?",
                                    Optional.of(strange),
                                    Optional.empty(),
                                    false,
                                    false))))
                    .containsExactly(
                            "questions[0].scale is for rated questions, and for all of them",
                            "questions[0].reverseScored is for rated questions",
                            "questions[1].competency must be of the form's framework");
        }

        @Test
        void for_free_text_may_ask_about_a_competency_and_be_required() {
            assertThat(violations(asking(new FeedbackQuestion(
                            START, Kind.COMMENT, "Start?", Optional.of(A), Optional.empty(), false, true))))
                    .isEmpty();
        }

        @Test
        void shares_one_scale_with_the_others_of_its_competency() {
            ResponseScale second = new ResponseScale("second", scale(1, 5).points());
            assertThat(violations(holding(
                            List.of(scale(1, 5), second),
                            List.of(
                                    FeedbackQuestion.rated(A1, "A1", A, "scale"),
                                    FeedbackQuestion.rated(B1, "A2", A, "second")),
                            GROUPS)))
                    .containsExactly("questions[1].scale must be the one of the competency's other questions");
        }
    }

    @Nested
    class A_scale {
        @Test
        void may_start_at_0_or_below() {
            assertThat(violations(scaled(scale(0, 4)))).isEmpty();
            assertThat(violations(scaled(scale(-2, 2)))).isEmpty();
            assertThat(violations(scaled(scale(-1_000, -999)))).isEmpty();
        }

        @Test
        void has_2_to_101_points() {
            assertThat(violations(scaled(scale(1, 1)))).containsExactly("scales[0].points must be 2 to 101");
            assertThat(violations(scaled(scale(0, 101)))).containsExactly("scales[0].points must be 2 to 101");
            assertThat(violations(scaled(scale(0, 100)))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1,3,1", "2,1,1", "1,1,1", "1000,1001,1", "-1001,-1000,0"})
        void has_consecutive_points_within_limits(int first, int second, int wrong) {
            assertThat(violations(scaled(
                            new ResponseScale("s", List.of(new ScalePoint(first, ""), new ScalePoint(second, ""))))))
                    .containsExactly("scales[0].points[" + wrong
                            + "].value must be one more than the point before, within -1000 to 1000");
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, Integer.MAX_VALUE - 1})
        void has_no_points_at_the_ends_of_the_integers(int first) {
            assertThat(fields(scaled(
                            new ResponseScale("s", List.of(new ScalePoint(first, ""), new ScalePoint(first + 1, ""))))))
                    .containsExactly("scales[0].points[0].value", "scales[0].points[1].value");
        }

        @Test
        void has_a_name_and_storable_anchors() {
            assertThat(violations(scaled(new ResponseScale(
                            "", List.of(new ScalePoint(1, "\0"), new ScalePoint(2, "x".repeat(201)))))))
                    .containsExactly(
                            "scales[0].name must not be blank",
                            "scales[0].points[0].anchor must not hold NUL or a lone surrogate",
                            "scales[0].points[1].anchor must have at most 200 characters");
        }

        @Test
        void contains_its_points_and_0_like_any_other() {
            assertThat(scale(0, 4).contains(0)).isTrue();
            assertThat(scale(0, 4).contains(4)).isTrue();
            assertThat(scale(0, 4).contains(-1)).isFalse();
            assertThat(scale(0, 4).contains(5)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"1,5,1,5", "1,5,3,3", "0,4,0,4", "0,4,4,0", "-2,2,1,-1", "0,10,3,7"})
        void turns_a_rating_round(int lowest, int highest, int rating, int reversed) {
            assertThat(scale(lowest, highest).reversed(rating)).isEqualTo(reversed);
            assertThat(scale(lowest, highest).reversed(reversed)).isEqualTo(rating);
        }
    }

    @Nested
    class A_rater_group {
        @ParameterizedTest
        @ValueSource(strings = {"", "peer", "1ST", "_X", "A B", "ÄB", "A-B", "X\n"})
        void is_named_in_upper_case(String code) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RaterGroupCode(code));
        }

        @Test
        void has_a_name_of_at_most_40_characters() {
            assertThat(new RaterGroupCode("X".repeat(40))).hasToString("X".repeat(40));
            assertThatIllegalArgumentException().isThrownBy(() -> new RaterGroupCode("X".repeat(41)));
        }

        @ParameterizedTest
        @CsvSource({
            "PROTECTED,1,false",
            "PROTECTED,2,true",
            "PROTECTED,100,true",
            "PROTECTED,101,false",
            "EXEMPT,0,false",
            "EXEMPT,1,true",
            "EXEMPT,2,false"
        })
        void that_is_protected_has_a_threshold_of_2_to_100_and_an_exempt_one_of_1(
                Protection protection, int threshold, boolean accepted) {
            assertThat(grouped(new RaterGroup(
                                    new RaterGroupCode("CUSTOMER"),
                                    protection,
                                    threshold,
                                    Optional.empty(),
                                    new BigDecimal("1.00")))
                            .isRight())
                    .isEqualTo(accepted);
        }

        @Test
        void that_can_never_reach_its_threshold_is_refused() {
            assertThat(violations(grouped(new RaterGroup(
                            RaterGroupCode.PEER, Protection.PROTECTED, 3, Optional.of(2), new BigDecimal("1.00")))))
                    .containsExactly(
                            "groups[0].maximum must be at least the threshold, or nothing of the group could ever be shown");
        }

        @Test
        void that_is_self_is_never_protected() {
            assertThat(violations(grouped(RaterGroup.protectedFrom(RaterGroupCode.SELF, 3))))
                    .containsExactly("groups[0].protection must be EXEMPT for SELF");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.00", "-0.01", "10.00", "1", "1.500"})
        void has_a_weight_of_0_01_to_9_99(String weight) {
            assertThat(violations(grouped(new RaterGroup(
                            RaterGroupCode.PEER, Protection.PROTECTED, 3, Optional.empty(), new BigDecimal(weight)))))
                    .containsExactly("groups[0].weight must be 0.01 to 9.99 with two decimals");
        }

        @Test
        void is_by_default_exempt_for_self_and_managers_and_protected_from_3_for_others() {
            assertThat(RaterGroup.standard())
                    .extracting(group -> group.code() + " " + group.protection() + " " + group.threshold())
                    .containsExactly(
                            "SELF EXEMPT 1",
                            "MANAGER EXEMPT 1",
                            "SKIP_MANAGER EXEMPT 1",
                            "PEER PROTECTED 3",
                            "DIRECT_REPORT PROTECTED 3",
                            "EXTERNAL PROTECTED 3");
        }
    }

    @Nested
    class Confidentiality_links {
        private final RaterGroup exempt = RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.empty());
        private final RaterGroup guarded = RaterGroup.protectedFrom(RaterGroupCode.PEER, 3);

        @ParameterizedTest
        @CsvSource({"NAMED,true,true", "CONFIDENTIAL,true,true", "ANONYMOUS,true,false"})
        void all_answers_but_those_of_protected_raters_in_anonymous_cycles(
                Confidentiality confidentiality, boolean exemptLinked, boolean protectedLinked) {
            assertThat(confidentiality.links(exempt)).isEqualTo(exemptLinked);
            assertThat(confidentiality.links(guarded)).isEqualTo(protectedLinked);
        }
    }

    @Nested
    class Answers {
        private final FeedbackForm form = form();
        private final List<Answer> complete = List.of(
                new Answer.Rated(A1, 1),
                new Answer.Rated(A2_REVERSED, 5),
                new Answer.NotObserved(B1),
                new Answer.NotObserved(B2));

        @Test
        void come_back_in_the_order_of_the_form() {
            List<Answer> reversed = new ArrayList<>(complete);
            Collections.reverse(reversed);
            assertThat(accepted(AnswerCheck.submission(form, reversed))).isEqualTo(complete);
            assertThat(accepted(AnswerCheck.draft(form, reversed))).isEqualTo(complete);
        }

        @Test
        void that_were_not_observed_answer_a_required_question() {
            assertThat(AnswerCheck.submission(form, complete).isRight()).isTrue();
        }

        @Test
        void to_required_questions_may_miss_in_a_draft_but_not_in_a_submission() {
            assertThat(accepted(AnswerCheck.draft(form, List.of()))).isEmpty();
            assertThat(violations(AnswerCheck.submission(form, complete.subList(0, 3))))
                    .containsExactly("answers must answer the required question " + B2);
        }

        @Test
        void are_held_against_the_form_all_at_once() {
            FeedbackQuestionId strange = new FeedbackQuestionId(uuid(1));
            List<Answer> wrong = List.of(
                    new Answer.Rated(A1, 0),
                    new Answer.Rated(A1, 6),
                    new Answer.Commented(B1, "words"),
                    new Answer.Rated(START, 3),
                    new Answer.NotObserved(STOP),
                    new Answer.Rated(strange, 1));
            assertThat(violations(AnswerCheck.draft(form, wrong)))
                    .containsExactly(
                            "answers has " + A1 + " twice",
                            "answers[0].rating must be 1 to 5",
                            "answers[1].rating must be 1 to 5",
                            "answers[2] must be a rating",
                            "answers[3] must be a comment",
                            "answers[4] must be a comment",
                            "answers[5].question is not of this form");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n", "a\0b", "\uDD1E"})
        void in_words_are_not_blank_and_storable(String text) {
            assertThat(fields(AnswerCheck.draft(form, List.of(new Answer.Commented(START, text)))))
                    .containsExactly("answers[0].text");
        }

        @Test
        void in_words_have_at_most_4000_characters_and_stay_as_given() {
            String longest = "\uD83D\uDE00".repeat(4_000);
            assertThat(accepted(AnswerCheck.draft(form, List.of(new Answer.Commented(START, longest)))))
                    .containsExactly(new Answer.Commented(START, longest));
            assertThat(violations(AnswerCheck.draft(form, List.of(new Answer.Commented(START, longest + "x")))))
                    .containsExactly("answers[0].text must have at most 4000 characters");
        }
    }
}
