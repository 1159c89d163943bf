package io.planner360.domain.feedback.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeTest {
    private static final RaterGroup SELF = RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1));
    private static final RaterGroup MANAGER = RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.empty());
    private static final RaterGroup PEER = RaterGroup.protectedFrom(RaterGroupCode.PEER, 3);
    private static final RaterGroup CUSTOMER = RaterGroup.protectedFrom(new RaterGroupCode("CUSTOMER"), 4);
    private static final List<RaterGroup> ALL = List.of(SELF, MANAGER, PEER, CUSTOMER);

    private static FormContent settings(Confidentiality confidentiality, List<RaterGroup> groups) {
        return new FormContent("Form", "", confidentiality, List.of(), List.of(), groups);
    }

    private static FormContent leavingSmallGroupsOut(Confidentiality confidentiality, List<RaterGroup> groups) {
        return new FormContent(
                "Form", "", confidentiality, List.of(), List.of(), groups, SmallGroups.EXCLUDE, FormSettings.NONE);
    }

    private static String english(Confidentiality confidentiality, RaterGroup... groups) {
        return Notice.of(settings(confidentiality, List.of(groups)), List.of()).inEnglish();
    }

    private static String inAllGroups(Confidentiality confidentiality) {
        return english(confidentiality, ALL.toArray(new RaterGroup[0]));
    }

    @Nested
    class With_names {
        private final String text = inAllGroups(Confidentiality.NAMED);

        @Test
        void says_that_answers_carry_them_and_that_no_threshold_applies() {
            assertThat(text)
                    .contains("Your answers carry your name", "No number of answers is needed")
                    .doesNotContain("raters on");
        }

        @Test
        void keeps_nobody_from_reading_and_needs_no_receipt() {
            assertThat(text)
                    .contains("you can take your answers back")
                    .doesNotContain("cannot read it")
                    .doesNotContain("receipt");
        }
    }

    @Nested
    class In_confidence {
        private final String text = inAllGroups(Confidentiality.CONFIDENTIAL);

        @Test
        void says_that_answers_are_stored_with_names_and_not_shown_with_them() {
            assertThat(text)
                    .contains("are confidential: they are stored with your name, and shown to no reader as yours");
        }

        @Test
        void needs_no_receipt_to_take_answers_back() {
            assertThat(text).contains("you can take your answers back").doesNotContain("receipt");
        }
    }

    @Nested
    class Without_names {
        private final String text = inAllGroups(Confidentiality.ANONYMOUS);

        @Test
        void says_that_nothing_links_answers_to_raters() {
            assertThat(text).contains("are anonymous: once you have submitted them, nothing that is stored links them");
        }

        @Test
        void says_that_the_receipt_alone_takes_answers_back_before_the_close() {
            assertThat(text)
                    .contains("Until the cycle closes you can change or withdraw anonymous answers with the receipt")
                    .contains("No receipt is needed by: the person themselves, their manager.")
                    .doesNotContain("you can take your answers back");
        }

        @Test
        void promises_no_receipt_where_every_group_is_shown_as_it_is() {
            assertThat(english(Confidentiality.ANONYMOUS, SELF, MANAGER))
                    .contains("you can take your answers back")
                    .doesNotContain("receipt");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
    void names_each_threshold_and_who_is_below_it(Confidentiality confidentiality) {
        assertThat(inAllGroups(confidentiality))
                .contains("Answers from peers are shown together only, from 3 raters on")
                .contains("Answers from CUSTOMER are shown together only, from 4 raters on")
                .contains("Where fewer have answered, the group is shown together with others as one");
        assertThat(Notice.of(leavingSmallGroupsOut(confidentiality, ALL), List.of())
                        .inEnglish())
                .contains("Where fewer have answered, nothing of the group is shown")
                .doesNotContain("as one");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
    void tells_the_exempt_that_their_answers_are_shown_as_theirs(Confidentiality confidentiality) {
        assertThat(inAllGroups(confidentiality))
                .contains("Shown as theirs are answers from: the person themselves, their manager.");
        assertThat(english(confidentiality, PEER)).doesNotContain("Shown as theirs are");
    }

    @ParameterizedTest
    @EnumSource
    void says_who_reads_the_report_and_who_learns_of_an_answer(Confidentiality confidentiality) {
        assertThat(inAllGroups(confidentiality))
                .contains("the report is read by the person it is about, by their manager, and by those")
                .contains("Whether you have answered is shown to you alone");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
    void says_that_those_who_are_protected_do_not_read_what_they_know_a_part_of(Confidentiality confidentiality) {
        assertThat(inAllGroups(confidentiality)).contains("cannot read it: peers, CUSTOMER.");
        assertThat(english(confidentiality, SELF)).doesNotContain("cannot read it");
    }

    /** The same settings but for one, each. */
    static Stream<FormContent> others() {
        RaterGroup more = RaterGroup.protectedFrom(RaterGroupCode.PEER, 5);
        RaterGroup shown = RaterGroup.exempt(RaterGroupCode.PEER, Optional.empty());
        return Stream.of(
                settings(Confidentiality.NAMED, ALL),
                leavingSmallGroupsOut(Confidentiality.CONFIDENTIAL, ALL),
                settings(Confidentiality.ANONYMOUS, ALL),
                settings(Confidentiality.CONFIDENTIAL, List.of(SELF, MANAGER, more, CUSTOMER)),
                settings(Confidentiality.CONFIDENTIAL, List.of(SELF, MANAGER, shown, CUSTOMER)),
                settings(Confidentiality.CONFIDENTIAL, List.of(SELF, PEER, CUSTOMER)),
                settings(Confidentiality.CONFIDENTIAL, List.of(SELF, MANAGER, PEER)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void is_another_with_another_setting_in_every_language(FormContent other) {
        List<Locale> languages = List.of(Locale.GERMAN);
        Notice one = Notice.of(settings(Confidentiality.CONFIDENTIAL, ALL), languages);
        Notice changed = Notice.of(other, languages);
        assertThat(changed.texts()).hasSize(2);
        changed.texts()
                .forEach((language, text) ->
                        assertThat(text).isNotEqualTo(one.texts().get(language)));
    }

    @Nested
    class Languages {
        private final FormContent settings = settings(Confidentiality.ANONYMOUS, ALL);

        @Test
        void are_english_always_and_those_of_the_form_in_which_there_are_words() {
            assertThat(Notice.of(settings, List.of()).texts()).containsOnlyKeys(Locale.ENGLISH);
            assertThat(Notice.of(settings, List.of(Locale.forLanguageTag("pt-BR")))
                            .texts())
                    .containsOnlyKeys(Locale.ENGLISH);
            assertThat(Notice.of(settings, List.of(Locale.forLanguageTag("de-AT"), Locale.ENGLISH))
                            .texts())
                    .containsOnlyKeys(Locale.ENGLISH, Locale.GERMAN);
        }

        @Test
        void are_found_by_locale_then_language_then_english() {
            Notice notice = Notice.of(settings, List.of(Locale.GERMAN));
            assertThat(notice.in(Locale.GERMAN)).startsWith("Ihre Antworten sind anonym");
            assertThat(notice.in(Locale.forLanguageTag("de-CH"))).isEqualTo(notice.in(Locale.GERMAN));
            assertThat(notice.in(Locale.FRENCH)).isEqualTo(notice.inEnglish()).startsWith("Your answers");
        }

        @Test
        void say_the_same_in_as_many_paragraphs() {
            for (Confidentiality confidentiality : Confidentiality.values()) {
                Notice notice = Notice.of(settings(confidentiality, ALL), List.of(Locale.GERMAN));
                assertThat(notice.in(Locale.GERMAN).lines())
                        .hasSameSizeAs(notice.inEnglish().lines().toList());
            }
        }

        @Test
        void have_english_among_them() {
            assertThatThrownBy(() -> new Notice(Map.of(Locale.GERMAN, "Text")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
