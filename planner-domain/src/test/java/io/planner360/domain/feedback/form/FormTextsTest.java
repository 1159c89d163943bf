package io.planner360.domain.feedback.form;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.AUTHORSHIP;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.START;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Translations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTextsTest {
    private static final String QUESTION = "questions/" + A1 + "/text";
    private static final String CHOICE = "questions/" + START + "/text";
    private static final String OPTION = "questions/" + START + "/options/calm";

    private final FeedbackForm form = accepted(FeedbackForm.create(
            new FeedbackFormId(uuid(1)),
            framework(),
            FormType.STANDARD,
            new FormContent(
                    "Title",
                    "",
                    Confidentiality.NAMED,
                    List.of(new ResponseScale("Often", List.of(new ScalePoint(0, "Never"), new ScalePoint(1, "")))),
                    List.of(
                            FeedbackQuestion.rated(A1, "Listens", A, "Often"),
                            FeedbackQuestion.choice(
                                    START,
                                    "Which?",
                                    Choice.single(List.of(
                                            new Choice.Option("calm", "Calm"), new Choice.Option("quick", "Quick"))))),
                    RaterGroup.standard()),
            AUTHORSHIP));

    private Translations german(Map<String, String> texts) {
        return accepted(form.translate(Translations.none(), Locale.GERMAN, texts));
    }

    @Test
    void have_keys_in_the_order_of_the_form_unless_they_are_empty() {
        assertThat(FormTexts.of(form.content()))
                .containsExactly(
                        Map.entry("title", "Title"),
                        Map.entry("scales/Often/0", "Never"),
                        Map.entry(QUESTION, "Listens"),
                        Map.entry(CHOICE, "Which?"),
                        Map.entry(OPTION, "Calm"),
                        Map.entry("questions/" + START + "/options/quick", "Quick"));
    }

    @Test
    void are_translated_one_by_one_and_nothing_else_changes() {
        Translations translations = german(Map.of(
                "title", "Titel", "scales/Often/0", "Nie", QUESTION, "Hört zu", CHOICE, "Was?", OPTION, "Ruhig"));
        FeedbackForm translated = form.in(Locale.GERMANY, translations);
        assertThat(FormTexts.of(translated.content()).values())
                .containsExactly("Titel", "Nie", "Hört zu", "Was?", "Ruhig", "Quick");
        assertThat(translated.in(Locale.FRENCH, translations)).isEqualTo(translated);
        assertThat(form.in(Locale.FRENCH, translations)).isEqualTo(form);
        assertThat(translated.content().questions())
                .extracting(FeedbackQuestion::lineage)
                .containsExactlyElementsOf(form.content().questions().stream()
                        .map(FeedbackQuestion::lineage)
                        .toList());
    }

    @Test
    void are_held_to_the_limits_of_the_form() {
        assertThat(violations(form.translate(
                        Translations.none(),
                        Locale.GERMAN,
                        Map.of(
                                "title",
                                "t".repeat(256),
                                "description",
                                "The form has none",
                                OPTION,
                                "o".repeat(1_001),
                                "scales/Often/0",
                                "a".repeat(201)))))
                .containsExactly(
                        "texts has no text for the key description",
                        "texts[" + OPTION + "] must have at most 1000 characters",
                        "texts[scales/Often/0] must have at most 200 characters",
                        "texts[title] must have at most 255 characters");
    }

    @Test
    void of_a_frozen_form_may_be_added_but_not_changed() {
        Translations before = german(Map.of("title", "Titel"));
        FeedbackForm frozen = form.freeze();
        Map<String, String> more = Map.of("title", "Titel", QUESTION, "Hört zu");
        assertThat(accepted(frozen.translate(before, Locale.GERMAN, more)).in(Locale.GERMAN))
                .isEqualTo(more);
        assertThat(accepted(frozen.translate(before, Locale.FRENCH, Map.of("title", "Titre")))
                        .in(Locale.FRENCH))
                .isEqualTo(Map.of("title", "Titre"));
        assertThat(rule(frozen.translate(before, Locale.GERMAN, Map.of("title", "Anders"))))
                .isEqualTo("FORM_FROZEN");
        assertThat(rule(frozen.translate(before, Locale.GERMAN, Map.of()))).isEqualTo("FORM_FROZEN");
    }

    @Test
    void of_questions_that_are_no_more_go_with_the_next_translation() {
        Translations before = german(Map.of("title", "Titel", QUESTION, "Hört zu"));
        FeedbackForm shorter = accepted(form.edit(
                        framework(),
                        form.content().asking(form.content().questions().subList(1, 2)),
                        NOW))
                .freeze();
        assertThat(accepted(shorter.translate(before, Locale.GERMAN, Map.of("title", "Titel")))
                        .in(Locale.GERMAN))
                .isEqualTo(Map.of("title", "Titel"));
    }

    @Test
    void follow_questions_to_their_new_ids() {
        FeedbackQuestionId next = new FeedbackQuestionId(uuid(2));
        Translations renamed = FormTexts.renamed(
                german(Map.of("title", "Titel", QUESTION, "Hört zu", OPTION, "Ruhig")), Map.of(START, next));
        assertThat(renamed.in(Locale.GERMAN))
                .isEqualTo(Map.of("title", "Titel", "questions/" + next + "/options/calm", "Ruhig"));
    }
}
