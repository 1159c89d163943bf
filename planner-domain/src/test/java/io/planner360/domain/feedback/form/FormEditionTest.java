package io.planner360.domain.feedback.form;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.AUTHORSHIP;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.B1;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.form;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.scale;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormEditionTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Authorship BY = Authorship.of(Optional.empty(), LATER);
    private static final FeedbackFormId NEXT = new FeedbackFormId(uuid(500));

    /** Each id moved by 1,000. */
    private static Map<FeedbackQuestionId, FeedbackQuestionId> newIds(FeedbackForm form) {
        return form.content().questions().stream()
                .map(FeedbackQuestion::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new FeedbackQuestionId(uuid(id.value().getLeastSignificantBits() + 1_000))));
    }

    private static FeedbackForm revised(FeedbackForm form) {
        return accepted(form.revise(NEXT, newIds(form), BY));
    }

    @Nested
    class The_next_edition {
        @Test
        void holds_the_same_and_can_be_edited() {
            FeedbackForm form = form().freeze();
            FeedbackForm next = revised(form);
            assertThat(next.edition()).isEqualTo(new FormEdition(form.edition().family(), 2));
            assertThat(next.frozen()).isFalse();
            assertThat(next.version()).isEqualTo(1);
            assertThat(next.authorship()).isEqualTo(BY);
            assertThat(next.content().scales()).isEqualTo(form.content().scales());
            assertThat(next.content().questions())
                    .extracting(FeedbackQuestion::text)
                    .containsExactlyElementsOf(form.content().questions().stream()
                            .map(FeedbackQuestion::text)
                            .toList());
            assertThat(next.edit(framework(), next.content(), NOW).isRight()).isTrue();
        }

        @Test
        void has_questions_of_its_own_in_the_same_lineages() {
            FeedbackForm form = form().freeze();
            FeedbackForm next = revised(form);
            assertThat(next.content().questions())
                    .extracting(FeedbackQuestion::id)
                    .doesNotContainAnyElementsOf(newIds(form).keySet());
            assertThat(next.content().questions())
                    .extracting(FeedbackQuestion::lineage)
                    .containsExactlyElementsOf(form.content().questions().stream()
                            .map(question -> QuestionLineageId.beginningWith(question.id()))
                            .toList());
        }

        @Test
        void is_made_only_of_a_form_that_cannot_be_edited_and_is_not_retired() {
            assertThat(rule(form().revise(NEXT, newIds(form()), BY))).isEqualTo("FORM_NOT_FROZEN");
            FeedbackForm retired = accepted(form().freeze().retire(NOW));
            assertThat(rule(retired.revise(NEXT, newIds(retired), BY))).isEqualTo("FORM_RETIRED");
        }
    }

    @Nested
    class A_copy {
        @Test
        void holds_the_same_with_lineages_of_its_own() {
            FeedbackForm form = form();
            FeedbackForm copy = accepted(form.copy(NEXT, "Copy", FormType.TEMPLATE, newIds(form), BY));
            assertThat(copy.edition()).isEqualTo(FormEdition.first(NEXT));
            assertThat(copy.type()).isEqualTo(FormType.TEMPLATE);
            assertThat(copy.content().title()).isEqualTo("Copy");
            assertThat(copy.content().groups()).isEqualTo(form.content().groups());
            assertThat(copy.content().questions())
                    .allMatch(question -> question.lineage().equals(QuestionLineageId.beginningWith(question.id())))
                    .extracting(FeedbackQuestion::id)
                    .doesNotContainAnyElementsOf(newIds(form).keySet());
        }

        @Test
        void of_a_frozen_form_can_be_edited() {
            FeedbackForm form = form().freeze();
            assertThat(accepted(form.copy(NEXT, "Copy", FormType.STANDARD, newIds(form), BY))
                            .frozen())
                    .isFalse();
        }

        @Test
        void needs_a_title_and_a_form_that_is_not_retired() {
            assertThat(violations(form().copy(NEXT, " ", FormType.STANDARD, newIds(form()), BY)))
                    .containsExactly("title must not be blank");
            FeedbackForm retired = accepted(form().retire(NOW));
            assertThat(rule(retired.copy(NEXT, "Copy", FormType.STANDARD, newIds(retired), BY)))
                    .isEqualTo("FORM_RETIRED");
        }
    }

    @Nested
    class A_retired_form {
        private final FeedbackForm retired = accepted(form().retire(LATER));

        @Test
        void is_retired_once_and_may_come_back() {
            assertThat(retired.active()).isFalse();
            assertThat(retired.authorship()).isEqualTo(AUTHORSHIP.updated(LATER));
            assertThat(rule(retired.retire(LATER))).isEqualTo("FORM_RETIRED");
            assertThat(accepted(retired.reactivate(LATER)).active()).isTrue();
            assertThat(rule(form().reactivate(LATER))).isEqualTo("FORM_ACTIVE");
        }

        @Test
        void and_a_template_serve_no_new_cycle() {
            assertThat(accepted(form().forNewCycle())).isEqualTo(form());
            assertThat(rule(retired.forNewCycle())).isEqualTo("FORM_RETIRED");
            FeedbackForm template = accepted(form().copy(NEXT, "Copy", FormType.TEMPLATE, newIds(form()), BY));
            assertThat(rule(template.forNewCycle())).isEqualTo("FORM_IS_TEMPLATE");
        }
    }

    @Nested
    class Authorship_of_a_form {
        @Test
        void says_who_made_it_and_when_it_was_last_worked_on() {
            FeedbackForm edited = accepted(form().edit(framework(), form().content(), LATER));
            assertThat(edited.authorship()).isEqualTo(AUTHORSHIP.updated(LATER));
            assertThat(edited.freeze().authorship()).isEqualTo(edited.authorship());
        }
    }

    /** What is asked once, and in another edition. */
    private static FeedbackForm edited(FeedbackQuestion before, FeedbackQuestion after, ResponseScale scale) {
        FormContent old = form().content();
        FeedbackForm first = accepted(FeedbackForm.create(
                new FeedbackFormId(uuid(1)), framework(), FormType.STANDARD, old.asking(List.of(before)), AUTHORSHIP));
        FormContent changed = new FormContent(
                old.title(), old.description(), old.confidentiality(), List.of(scale), List.of(after), old.groups());
        return accepted(first.edit(framework(), changed, LATER));
    }

    private static FeedbackQuestion in(QuestionLineageId lineage, FeedbackQuestion question) {
        return question.in(lineage);
    }

    @Nested
    class A_lineage {
        private static final QuestionLineageId LINEAGE = new QuestionLineageId(uuid(77));
        private static final FeedbackQuestion RATED = FeedbackQuestion.rated(A1, "Listens", A, "scale");
        private static final FeedbackQuestion CHOICE = FeedbackQuestion.choice(A1, "Which?", choice(1, 2, "a", "b"));

        private static Choice choice(int minimum, int maximum, String... codes) {
            return new Choice(
                    Stream.of(codes)
                            .map(code -> new Choice.Option(code, "Text " + codes.length + code))
                            .toList(),
                    minimum,
                    maximum);
        }

        static Stream<Arguments> kept() {
            ResponseScale anchored =
                    new ResponseScale("other name", List.of(new ScalePoint(1, "Never"), new ScalePoint(2, "Always")));
            return Stream.of(
                    Arguments.of(
                            "another wording", RATED, FeedbackQuestion.rated(A1, "Hears", A, "scale"), scale(1, 5)),
                    Arguments.of(
                            "required no more",
                            RATED,
                            new FeedbackQuestion(
                                    A1, Kind.RATED, "Listens", Optional.of(A), Optional.of("scale"), false, false),
                            scale(1, 5)),
                    Arguments.of(
                            "another name and other anchors of the scale",
                            RATED,
                            FeedbackQuestion.rated(A1, "Listens", A, "other name"),
                            new ResponseScale(
                                    anchored.name(),
                                    Stream.of(1, 2, 3, 4, 5)
                                            .map(value -> new ScalePoint(value, "Anchor " + value))
                                            .toList())),
                    Arguments.of(
                            "another order of the options",
                            CHOICE,
                            FeedbackQuestion.choice(A1, "Which one?", choice(1, 2, "b", "a")),
                            scale(1, 5)));
        }

        static Stream<Arguments> broken() {
            return Stream.of(
                    Arguments.of(
                            "another competency",
                            RATED,
                            FeedbackQuestion.rated(A1, "Listens", B, "scale"),
                            scale(1, 5)),
                    Arguments.of("another kind", RATED, FeedbackQuestion.comment(A1, "Listens"), scale(1, 5)),
                    Arguments.of("the other direction", RATED, RATED.reversed(), scale(1, 5)),
                    Arguments.of("a longer scale", RATED, RATED, scale(1, 6)),
                    Arguments.of("a scale from 0", RATED, RATED, scale(0, 4)),
                    Arguments.of(
                            "another option",
                            CHOICE,
                            FeedbackQuestion.choice(A1, "Which?", choice(1, 2, "a", "c")),
                            scale(1, 5)),
                    Arguments.of(
                            "one more option",
                            CHOICE,
                            FeedbackQuestion.choice(A1, "Which?", choice(1, 2, "a", "b", "c")),
                            scale(1, 5)),
                    Arguments.of(
                            "fewer to choose",
                            CHOICE,
                            FeedbackQuestion.choice(A1, "Which?", choice(1, 1, "a", "b")),
                            scale(1, 5)),
                    Arguments.of(
                            "more to choose",
                            CHOICE,
                            FeedbackQuestion.choice(A1, "Which?", choice(2, 2, "a", "b")),
                            scale(1, 5)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("kept")
        void goes_on_through(String what, FeedbackQuestion before, FeedbackQuestion after, ResponseScale scale) {
            assertThat(lineage(edited(in(LINEAGE, before), after, scale))).isEqualTo(LINEAGE);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("broken")
        void ends_with(String what, FeedbackQuestion before, FeedbackQuestion after, ResponseScale scale) {
            assertThat(lineage(edited(in(LINEAGE, before), after, scale)))
                    .isEqualTo(QuestionLineageId.beginningWith(A1));
        }

        @Test
        void begins_with_a_question_that_is_new() {
            FeedbackForm form = form();
            FeedbackForm edited = accepted(form.edit(
                    framework(),
                    form.content()
                            .asking(List.of(
                                    in(LINEAGE, FeedbackQuestion.comment(new FeedbackQuestionId(uuid(9)), "New?")))),
                    LATER));
            assertThat(lineage(edited)).isEqualTo(new QuestionLineageId(uuid(9)));
        }

        @Test
        void has_one_question_in_a_form() {
            FormContent content = form().content()
                    .asking(List.of(
                            in(LINEAGE, FeedbackQuestion.rated(B1, "One", B, "scale")),
                            in(LINEAGE, FeedbackQuestion.comment(START, "Two?"))));
            assertThat(violations(FeedbackForm.create(NEXT, framework(), FormType.STANDARD, content, BY)))
                    .containsExactly("questions must not share a lineage");
        }

        private QuestionLineageId lineage(FeedbackForm form) {
            return form.content().questions().get(0).lineage();
        }
    }
}
