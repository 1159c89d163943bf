package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Translations;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract of {@link FeedbackForms} says of lists, editions and translations. */
abstract class FormListsContract extends TenantPortContract {

    private static final Instant NOW = Instant.parse("2026-05-04T03:02:01.000009Z");

    @Nested
    class Listing {

        @Test
        void lists_forms_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), list(FormType.STANDARD, true));
        }

        @Test
        void lists_active_and_retired_forms_and_templates_apart() {
            FeedbackForm active = aForm().persistedIn(persistence(), tenant);
            FeedbackForm retired = changed(aForm().persistedIn(persistence(), tenant), this::retire);
            FeedbackForm template = aForm().as(FormType.TEMPLATE).persistedIn(persistence(), tenant);
            FeedbackForm oldTemplate =
                    changed(aForm().as(FormType.TEMPLATE).persistedIn(persistence(), tenant), this::retire);
            assertList(List.of(FormSummary.of(active)), list(FormType.STANDARD, true));
            assertList(List.of(FormSummary.of(retired)), list(FormType.STANDARD, false));
            assertList(List.of(FormSummary.of(template)), list(FormType.TEMPLATE, true));
            assertList(List.of(FormSummary.of(oldTemplate)), list(FormType.TEMPLATE, false));
        }

        @Test
        void says_of_each_form_which_edition_it_is_and_whether_it_is_frozen() {
            FeedbackForm first = frozen();
            FeedbackForm second = stored(next(first));
            assertThat(within(() -> forms().list(FormType.STANDARD, true, PageRequest.first(10)))
                            .items())
                    .containsExactlyInAnyOrder(FormSummary.of(first), FormSummary.of(second));
        }

        @Test
        void lists_nothing_of_another_organization() {
            aForm().persistedIn(persistence(), otherTenant);
            assertList(List.of(), list(FormType.STANDARD, true));
        }

        @Test
        void neither_repeats_nor_hides_others_when_forms_are_added_between_two_parts() {
            List<FormSummary> stored = fiveInOrder();
            assertStable(stored, list(FormType.STANDARD, true), () -> {
                for (int i = 0; i < 3; i++) {
                    aForm().persistedIn(persistence(), tenant);
                }
            });
        }

        private List<FormSummary> fiveInOrder() {
            List<FeedbackFormId> ids =
                    ascendingIds().stream().map(FeedbackFormId::new).toList();
            for (int i : new int[] {3, 0, 4, 2, 1}) {
                aForm().withId(ids.get(i)).titled("Form " + i).persistedIn(persistence(), tenant);
            }
            return within(() -> ids.stream()
                    .limit(5)
                    .map(id -> FormSummary.of(forms().find(id).orElseThrow()))
                    .toList());
        }

        private FeedbackForm retire(FeedbackForm form) {
            return form.retire(NOW).get();
        }

        private Function<PageRequest, Page<FormSummary>> list(FormType type, boolean active) {
            return page -> within(() -> forms().list(type, active, page));
        }
    }

    @Nested
    class Editions {

        @Test
        void keeps_which_edition_of_which_form_it_is_and_the_lineages_of_its_questions() {
            FeedbackForm first = frozen();
            FeedbackForm second = stored(next(first));
            assertThat(within(() -> forms().find(second.id()))).contains(second);
            assertThat(second.content().questions())
                    .extracting(FeedbackQuestion::lineage)
                    .containsExactlyElementsOf(first.content().questions().stream()
                            .map(FeedbackQuestion::lineage)
                            .toList());
        }

        @Test
        void lists_the_editions_of_a_form_by_their_number() {
            FeedbackForm first = frozen();
            FeedbackForm second = changed(stored(next(first)), FeedbackForm::freeze);
            FeedbackForm third = stored(next(second));
            aForm().persistedIn(persistence(), tenant);
            assertThat(editions(first))
                    .containsExactly(FormSummary.of(first), FormSummary.of(second), FormSummary.of(third));
        }

        @Test
        void lists_no_editions_of_what_is_not_there_or_elsewhere() {
            FeedbackForm form = aForm().persistedIn(persistence(), otherTenant);
            assertThat(editions(form)).isEmpty();
            assertThat(within(() -> forms().editions(new FormFamilyId(Fresh.uuid()))))
                    .isEmpty();
        }

        @Test
        void refuses_an_edition_that_another_form_is_already_and_stores_nothing() {
            FeedbackForm first = frozen();
            FeedbackForm second = stored(next(first));
            FeedbackForm another = next(first);
            assertThat(within(() -> forms().add(another)).getLeft().constraint())
                    .isEqualTo(FeedbackForms.EDITION_TAKEN);
            assertThat(within(() -> forms().find(another.id()))).isEmpty();
            assertThat(editions(first)).containsExactly(FormSummary.of(first), FormSummary.of(second));
        }

        @Test
        void refuses_the_second_of_two_editions_made_at_once() {
            FeedbackForm form = frozen();
            try (OpenUnit<Either<Conflict, FeedbackForm>> first = open(() -> forms().add(next(form)))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, FeedbackForm>> second = open(() -> forms().add(next(form)))) {
                    second.waits();
                    assertThat(first.commit().isRight()).isTrue();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(FeedbackForms.EDITION_TAKEN);
                }
            }
            assertThat(editions(form)).hasSize(2);
        }

        private List<FormSummary> editions(FeedbackForm form) {
            return within(() -> forms().editions(form.edition().family()));
        }
    }

    @Nested
    class Translating {

        private final Locale brazilian = Locale.forLanguageTag("pt-BR");

        @Test
        void keeps_texts_by_locale_and_key() {
            FeedbackForm form = aForm().persistedIn(persistence(), tenant);
            Translations texts = new Translations(Map.of(
                    Locale.GERMAN,
                    Map.of("title", "Titel", "description", "Text"),
                    brazilian,
                    Map.of("title", "Título")));
            translate(form, texts);
            assertThat(translations(form)).isEqualTo(texts);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_translations_as_given(String text) {
            FeedbackForm form = aForm().persistedIn(persistence(), tenant);
            Translations texts = new Translations(
                    Map.of(Locale.GERMAN, Map.of("title", text, "description", HardTexts.ofLength(4_000))));
            translate(form, texts);
            assertThat(translations(form)).isEqualTo(texts);
        }

        @Test
        void replaces_all_that_there_was() {
            FeedbackForm form = aForm().persistedIn(persistence(), tenant);
            translate(form, new Translations(Map.of(Locale.GERMAN, Map.of("title", "Titel", "description", "Text"))));
            Translations other = new Translations(Map.of(brazilian, Map.of("title", "Título")));
            translate(form, other);
            assertThat(translations(form)).isEqualTo(other);
            translate(form, Translations.none());
            assertThat(translations(form)).isEqualTo(Translations.none());
        }

        @Test
        void has_none_of_other_forms_and_organizations() {
            FeedbackForm form = aForm().persistedIn(persistence(), tenant);
            FeedbackForm untouched = aForm().persistedIn(persistence(), tenant);
            translate(form, new Translations(Map.of(Locale.GERMAN, Map.of("title", "Titel"))));
            assertThat(translations(untouched)).isEqualTo(Translations.none());
            assertThat(elsewhere(() -> forms().translations(form.id()))).isEqualTo(Translations.none());
        }

        private void translate(FeedbackForm form, Translations texts) {
            within(() -> forms().translate(form.id(), texts));
        }

        private Translations translations(FeedbackForm form) {
            return within(() -> forms().translations(form.id()));
        }
    }

    private FeedbackForm frozen() {
        return changed(aForm().persistedIn(persistence(), tenant), FeedbackForm::freeze);
    }

    private FeedbackForm changed(FeedbackForm form, UnaryOperator<FeedbackForm> change) {
        return within(() -> forms().update(change.apply(form)));
    }

    private FeedbackForm stored(FeedbackForm form) {
        return within(() -> forms().add(form)).get();
    }

    /** The next edition, not stored. */
    private static FeedbackForm next(FeedbackForm form) {
        List<FeedbackQuestion> questions = form.content().questions();
        return form.revise(
                        new FeedbackFormId(Fresh.uuid()),
                        questions.stream()
                                .collect(Collectors.toMap(
                                        FeedbackQuestion::id, question -> new FeedbackQuestionId(Fresh.uuid()))),
                        Authorship.of(Optional.empty(), NOW))
                .get();
    }

    private FeedbackForms forms() {
        return persistence().feedbackForms();
    }
}
