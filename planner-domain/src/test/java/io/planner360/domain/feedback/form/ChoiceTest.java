package io.planner360.domain.feedback.form;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.AUTHORSHIP;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.STOP;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.scale;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    private static Either<InvalidInput, FeedbackForm> asking(FeedbackQuestion... questions) {
        return FeedbackForm.create(
                new FeedbackFormId(uuid(1)),
                framework(),
                FormType.STANDARD,
                new FormContent(
                        "Form",
                        "",
                        Confidentiality.NAMED,
                        List.of(scale(1, 5)),
                        List.of(questions),
                        RaterGroup.standard()),
                AUTHORSHIP);
    }

    private static List<Choice.Option> options(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice.Option(code, "Text of " + code))
                .toList();
    }

    private static List<String> problemsOf(Choice choice) {
        return violations(asking(FeedbackQuestion.choice(START, "Which?", choice)));
    }

    @Nested
    class A_question {
        @Test
        void that_is_a_choice_has_options_and_no_other_has() {
            Optional<Choice> choice = Optional.of(Choice.single(options("yes", "no")));
            assertThat(violations(asking(
                            new FeedbackQuestion(
                                    START, Kind.CHOICE, "?", Optional.empty(), Optional.empty(), false, false),
                            new FeedbackQuestion(
                                    STOP,
                                    Kind.COMMENT,
                                    "?",
                                    Optional.empty(),
                                    Optional.empty(),
                                    choice,
                                    false,
                                    false))))
                    .containsExactly(
                            "questions[0].choice is for choices, and for all of them",
                            "questions[1].choice is for choices, and for all of them");
        }

        @Test
        void that_is_a_choice_has_no_scale_and_is_not_reversed() {
            assertThat(violations(asking(new FeedbackQuestion(
                            START,
                            Kind.CHOICE,
                            "?",
                            Optional.of(A),
                            Optional.of("scale"),
                            Optional.of(Choice.single(options("yes", "no"))),
                            true,
                            false))))
                    .containsExactly(
                            "questions[0].scale is for rated questions, and for all of them",
                            "questions[0].reverseScored is for rated questions");
        }

        @ParameterizedTest
        @CsvSource({"0, 1, minimum", "2, 1, minimum", "1, 4, maximum", "1, 3, ", "3, 3, "})
        void lets_choose_one_at_least_and_not_more_than_there_are(int minimum, int maximum, String wrong) {
            assertThat(problemsOf(new Choice(options("a", "b", "c"), minimum, maximum)))
                    .hasSize(wrong == null ? 0 : 1)
                    .allMatch(problem -> problem.startsWith("questions[0].choice." + wrong + " must be "));
        }

        @Test
        void has_2_to_100_options() {
            assertThat(problemsOf(Choice.single(options("one"))))
                    .containsExactly("questions[0].choice.options must be 2 to 100");
            String[] many = IntStream.range(0, 101).mapToObj(i -> "option_" + i).toArray(String[]::new);
            assertThat(problemsOf(Choice.single(options(many))))
                    .containsExactly("questions[0].choice.options must be 2 to 100");
            assertThat(problemsOf(new Choice(options(many).subList(0, 100), 1, 100)))
                    .isEmpty();
        }

        @Test
        void names_its_options_once_and_says_what_they_mean() {
            assertThat(problemsOf(Choice.single(List.of(
                            new Choice.Option("a", "A"),
                            new Choice.Option("a", " "),
                            new Choice.Option("b", "b".repeat(1_001))))))
                    .containsExactly(
                            "questions[0].choice.options has a twice",
                            "questions[0].choice.options[1].text must not be blank",
                            "questions[0].choice.options[2].text must have at most 1000 characters");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "A", "1a", "_a", "a-b", "a,b", "a b", "ä", "a1234567890123456789012345678901234567890"})
        void has_options_with_plain_codes(String code) {
            assertThat(problemsOf(Choice.single(options("good_1", code))))
                    .containsExactly("questions[0].choice.options[1].code must be like on_time:"
                            + " lower-case letters, digits and underscores, a letter first");
        }
    }

    @Nested
    class An_answer {
        private final FeedbackForm form = accepted(asking(
                FeedbackQuestion.choice(START, "Which?", new Choice(options("z", "a", "m"), 1, 2)),
                new FeedbackQuestion(
                        STOP,
                        Kind.CHOICE,
                        "Whether?",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Choice.single(options("yes", "no"))),
                        false,
                        true),
                FeedbackQuestion.rated(A1, "A1", A, "scale")));

        @Test
        void has_its_options_in_the_order_of_the_form() {
            assertThat(accepted(AnswerCheck.draft(form, List.of(new Answer.Chosen(START, List.of("m", "z"))))))
                    .containsExactly(new Answer.Chosen(START, List.of("z", "m")));
        }

        @Test
        void is_held_against_the_options_all_at_once() {
            assertThat(violations(AnswerCheck.draft(
                            form,
                            List.of(
                                    new Answer.Chosen(START, List.of("z", "z", "k")),
                                    new Answer.Chosen(STOP, List.of()),
                                    new Answer.Chosen(A1, List.of("yes"))))))
                    .containsExactly(
                            "answers[0].options has z twice",
                            "answers[0].options must be 1 to 2",
                            "answers[0].options has k, which cannot be chosen",
                            "answers[1].options must be 1",
                            "answers[2] must be a rating");
        }

        @Test
        void is_nothing_but_a_choice() {
            assertThat(violations(AnswerCheck.draft(form, List.of(new Answer.NotObserved(START)))))
                    .containsExactly("answers[0] must be a choice");
            assertThat(violations(AnswerCheck.draft(form, List.of(new Answer.Commented(START, "z")))))
                    .containsExactly("answers[0] must be a choice");
            assertThat(violations(AnswerCheck.draft(form, List.of(new Answer.Rated(START, 1)))))
                    .containsExactly("answers[0] must be a choice");
        }

        @Test
        void is_needed_only_where_the_question_is_required() {
            assertThat(violations(AnswerCheck.submission(form, List.of(new Answer.NotObserved(A1)))))
                    .containsExactly("answers must answer the required question " + STOP);
            List<Answer> enough = List.of(new Answer.Chosen(STOP, List.of("no")), new Answer.NotObserved(A1));
            assertThat(accepted(AnswerCheck.submission(form, enough))).isEqualTo(enough);
        }
    }
}
