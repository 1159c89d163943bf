package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.FormBuilder.choice;
import static io.planner360.testkit.feedback.FormBuilder.scale;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Translations;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackForms}. */
public abstract class FeedbackFormsContract extends FormListsContract {

    private static final Instant NOW = Instant.parse("2026-03-29T00:59:59.999999Z");

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(FeedbackForms.class)
                .with("add", () -> forms().add(aForm().built()))
                .with("find", () -> forms().find(new FeedbackFormId(Fresh.uuid())))
                .with("list", () -> forms().list(FormType.STANDARD, true, PageRequest.first(1)))
                .with("editions", () -> forms().editions(new FormFamilyId(Fresh.uuid())))
                .with("update", () -> forms().update(aForm().built()))
                .with("translations", () -> forms().translations(new FeedbackFormId(Fresh.uuid())))
                .with("translate", () -> forms().translate(new FeedbackFormId(Fresh.uuid()), Translations.none()));
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @EnumSource
        void stores_the_form_with_its_promise(Confidentiality promise) {
            FeedbackForm form = aForm().with(promise).persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @ParameterizedTest
        @EnumSource
        void stores_what_the_form_is_for(FormType type) {
            FeedbackForm form = aForm().as(type).persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @ParameterizedTest
        @EnumSource
        void stores_what_becomes_of_small_groups(SmallGroups policy) {
            FeedbackForm form = aForm().with(policy).persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_how_it_is_put_before_raters() {
            FeedbackForm paged = aForm().with(new FormSettings(Optional.of(100), Optional.of(480)))
                    .persistedIn(persistence(), tenant);
            FeedbackForm timed = aForm().with(new FormSettings(Optional.empty(), Optional.of(1)))
                    .persistedIn(persistence(), tenant);
            assertThat(find(paged)).contains(paged);
            assertThat(find(timed)).contains(timed);
        }

        @Test
        void stores_who_made_the_form_and_when_to_the_microsecond() {
            UserId author = aMember().persistedIn(persistence(), tenant).user();
            FeedbackForm form = aForm().by(new Authorship(Optional.of(author), NOW, NOW.plusNanos(1_000)))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_every_kind_of_question() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CompetencyId first = framework.competencies().get(0).id();
            CompetencyId second = framework.competencies().get(1).id();
            FeedbackForm form = aForm().about(framework)
                    .asking(
                            FeedbackQuestion.comment(id(), "About the whole person"),
                            FeedbackQuestion.rated(id(), "Is good", first, "Agreement"),
                            FeedbackQuestion.rated(id(), "Is bad", first, "Agreement")
                                    .reversed(),
                            new FeedbackQuestion(
                                    id(),
                                    Kind.RATED,
                                    "May be left out",
                                    Optional.of(second),
                                    Optional.of("Agreement"),
                                    false,
                                    false),
                            new FeedbackQuestion(
                                    id(),
                                    Kind.COMMENT,
                                    "Must be said about a competency",
                                    Optional.of(second),
                                    Optional.empty(),
                                    false,
                                    true))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_what_may_be_chosen_in_its_order() {
            FeedbackForm form = aForm().asking(
                            choice(1, 1, "yes", "no", "a"),
                            choice(2, 3, "zebra", "ant", "cat", "bee"),
                            choice(
                                    1,
                                    100,
                                    IntStream.range(0, 100)
                                            .mapToObj(i -> "option_" + (i * 37 % 100))
                                            .toArray(String[]::new)),
                            FeedbackQuestion.comment(id(), "Why?"))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_of_options_as_given(String text) {
            Choice choice = Choice.single(List.of(
                    new Choice.Option("one", text),
                    new Choice.Option("c" + "_9".repeat(19) + "z", HardTexts.ofLength(1_000))));
            FeedbackForm form = aForm().asking(FeedbackQuestion.choice(id(), "Which?", choice))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_every_kind_of_group() {
            FeedbackForm form = aForm().withGroups(
                            RaterGroup.protectedFrom(new RaterGroupCode("ZEBRA_KEEPERS_2"), 100),
                            RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1)),
                            new RaterGroup(
                                    RaterGroupCode.PEER,
                                    Protection.PROTECTED,
                                    2,
                                    Optional.of(2),
                                    new BigDecimal("0.01")),
                            new RaterGroup(
                                    new RaterGroupCode("A"),
                                    Protection.EXEMPT,
                                    1,
                                    Optional.empty(),
                                    new BigDecimal("9.99")))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_the_longest_group_code() {
            FeedbackForm form = aForm().withGroups(
                            RaterGroup.protectedFrom(new RaterGroupCode("A" + "_9".repeat(19) + "Z"), 3))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void stores_scales_that_begin_below_at_and_above_zero() {
            FeedbackForm form = aForm().withScale("From zero", 0, 10)
                    .withFurtherScales(scale("Below", -1_000, -900), scale("Around", -2, 2), scale("Above", 999, 1_000))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            FeedbackForm form = formOf(text, text, text, text, text);
            assertThat(find(form)).contains(form);
        }

        @Test
        void keeps_the_longest_texts() {
            FeedbackForm form = formOf(
                    HardTexts.ofLength(255),
                    HardTexts.ofLength(4_000),
                    HardTexts.ofLength(100),
                    HardTexts.ofLength(200),
                    HardTexts.ofLength(4_000));
            assertThat(find(form)).contains(form);
        }

        @Test
        void keeps_empty_texts_empty() {
            FeedbackForm form = formOf("Title", "", "Scale", "", "Question");
            assertThat(find(form)).contains(form);
        }

        private FeedbackForm formOf(String title, String description, String scale, String anchor, String question) {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            return aForm().about(framework)
                    .titled(title)
                    .described(description)
                    .withScale(new ResponseScale(scale, List.of(new ScalePoint(1, anchor), new ScalePoint(2, anchor))))
                    .asking(FeedbackQuestion.rated(
                            id(), question, framework.competencies().get(0).id(), scale))
                    .persistedIn(persistence(), tenant);
        }
    }

    @Nested
    class Finding {

        @Test
        void gives_scales_points_questions_and_groups_in_their_order() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            FeedbackForm form = aForm().about(framework)
                    .withScale("M", 1, 12)
                    .withFurtherScales(scale("Z", 1, 2), scale("A", -5, 5))
                    .asking(IntStream.of(7, 3, 12, 1, 11, 2, 10, 9, 4, 6, 5, 8)
                            .mapToObj(i -> FeedbackQuestion.comment(id(), "Question " + i))
                            .toArray(FeedbackQuestion[]::new))
                    .withGroups(
                            RaterGroup.protectedFrom(RaterGroupCode.PEER, 3),
                            RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1)),
                            RaterGroup.protectedFrom(RaterGroupCode.DIRECT_REPORT, 3),
                            RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.empty()))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void gives_a_form_of_500_questions() {
            FeedbackForm form = aForm().asking(IntStream.range(0, 500)
                            .mapToObj(i -> FeedbackQuestion.comment(id(), "Question " + i))
                            .toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            assertThat(find(form)).contains(form);
        }

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(aForm().built())).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            assertThat(find(aForm().persistedIn(persistence(), otherTenant))).isEmpty();
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_another_content_and_returns_it_with_the_next_version() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            FeedbackForm before = aForm().about(framework).persistedIn(persistence(), tenant);
            FormContent content = aForm().about(framework)
                    .with(new FormSettings(Optional.of(3), Optional.empty()))
                    .with(SmallGroups.EXCLUDE)
                    .titled("Another title")
                    .described("Another description")
                    .anonymous()
                    .withScale("Another scale", 0, 3)
                    .withGroups(RaterGroup.protectedFrom(new RaterGroupCode("CUSTOMER"), 4))
                    .built()
                    .content();
            FeedbackForm changed = granted(before.edit(framework, content, NOW));
            FeedbackForm after = update(changed);
            assertThat(after).isEqualTo(changed.atVersion(before.version() + 1));
            assertThat(find(before)).contains(after);
        }

        @Test
        void keeps_the_ids_of_questions_that_stay_in_another_order() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            FeedbackQuestion one = FeedbackQuestion.comment(id(), "One");
            FeedbackQuestion two = FeedbackQuestion.comment(id(), "Two");
            FeedbackQuestion three = FeedbackQuestion.comment(id(), "Three");
            FeedbackForm before = aForm().about(framework).asking(one, two).persistedIn(persistence(), tenant);
            FormContent content =
                    aForm().about(framework).asking(three, two, one).built().content();
            FeedbackForm after = update(granted(before.edit(framework, content, NOW)));
            assertThat(find(before)).contains(after);
            assertThat(after.content().questions()).containsExactly(three, two, one);
        }

        @Test
        void stores_other_options_of_a_question_that_stays() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            FeedbackQuestion before = choice(1, 2, "a", "b", "c");
            FeedbackQuestion other = choice(1, 3, "c", "d", "a");
            FeedbackQuestion changed = FeedbackQuestion.choice(
                    before.id(), before.text(), other.choice().orElseThrow());
            FeedbackForm form = aForm().about(framework).asking(before).persistedIn(persistence(), tenant);
            FormContent content =
                    aForm().about(framework).asking(changed).built().content();
            FeedbackForm after = update(granted(form.edit(framework, content, NOW)));
            assertThat(find(form)).contains(after);
            assertThat(after.content().questions()).containsExactly(changed);
        }

        @Test
        void stores_that_the_form_is_frozen() {
            FeedbackForm before = aForm().persistedIn(persistence(), tenant);
            FeedbackForm after = update(before.freeze());
            assertThat(after.frozen()).isTrue();
            assertThat(find(before)).contains(after);
        }

        @Test
        void stores_that_the_form_is_retired_and_in_use_again() {
            FeedbackForm retired =
                    update(granted(aForm().persistedIn(persistence(), tenant).retire(NOW)));
            assertThat(find(retired)).contains(retired);
            FeedbackForm again = update(granted(retired.reactivate(NOW.plusSeconds(1))));
            assertThat(find(retired)).contains(again);
        }

        @Test
        void leaves_other_forms_as_they_were() {
            FeedbackForm other = aForm().persistedIn(persistence(), tenant);
            update(aForm().persistedIn(persistence(), tenant).freeze());
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            FeedbackForm stored = update(aForm().persistedIn(persistence(), tenant));
            assertThatThrownBy(() -> update(stored.freeze().atVersion(stored.version() + distance)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_a_form_that_is_not_stored() {
            assertThatThrownBy(() -> update(aForm().built())).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            FeedbackForm stored = aForm().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> forms().update(stored.freeze())))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            FeedbackForm stored = aForm().persistedIn(persistence(), tenant);
            try (OpenUnit<FeedbackForm> first = open(() -> forms().update(stored))) {
                first.workDone();
                try (OpenUnit<FeedbackForm> second = open(() -> forms().update(stored.freeze()))) {
                    second.waits();
                    FeedbackForm changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private FeedbackForm update(FeedbackForm changed) {
            return within(() -> forms().update(changed));
        }
    }

    private static FeedbackQuestionId id() {
        return new FeedbackQuestionId(Fresh.uuid());
    }

    private Optional<FeedbackForm> find(FeedbackForm form) {
        return within(() -> forms().find(form.id()));
    }

    private FeedbackForms forms() {
        return persistence().feedbackForms();
    }
}
