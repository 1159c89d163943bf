package io.planner360.domain.learning.resource;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.fields;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningResourceTest {
    private static LearningResource of(int id, ResourceContent content) {
        return LearningResource.of(new LearningResourceId(uuid(id)), content);
    }

    private static ResourceContent content(String text, String language, Optional<Cost> cost) {
        return new ResourceContent(text, text, text, Optional.of(text), 60, Set.of(A), Optional.of(2), language, cost);
    }

    private static ResourceContent fine() {
        return content("x", "en", Optional.empty());
    }

    private static Either<? extends Refusal, Integer> check(LearningResource... resources) {
        Violations violations = new Violations();
        LearningResource.check(violations, List.of(resources));
        return violations.orElse(() -> 1);
    }

    @Test
    void is_told_everything_that_is_wrong_at_once() {
        LearningResource wrong = of(
                2,
                new ResourceContent(
                        "x".repeat(256),
                        "x".repeat(51),
                        "x".repeat(256),
                        Optional.of("x".repeat(2_001)),
                        0,
                        Set.of(),
                        Optional.of(0),
                        "not a tag",
                        Optional.of(new Cost(new BigDecimal("-1"), "Euro"))));
        assertThat(violations(check(of(1, fine()), wrong)))
                .containsExactly(
                        "resources[1].title must have at most 255 characters",
                        "resources[1].type must have at most 50 characters",
                        "resources[1].provider must have at most 255 characters",
                        "resources[1].minutes must be 1 to 100000",
                        "resources[1].competencies must not be empty",
                        "resources[1].level must be at least 1",
                        "resources[1].language must be a language tag, as en",
                        "resources[1].url must have at most 2000 characters",
                        "resources[1].cost.amount must not be negative",
                        "resources[1].cost.amount must have two decimals",
                        "resources[1].cost.currency must be three capital letters");
    }

    @Test
    void has_title_type_provider_and_language() {
        assertThat(fields(check(of(1, content(" ", "", Optional.empty())))))
                .containsExactly(
                        "resources[0].title",
                        "resources[0].type",
                        "resources[0].provider",
                        "resources[0].language",
                        "resources[0].url");
    }

    @Test
    void stands_once() {
        assertThat(fields(check(of(1, fine()), of(1, fine())))).containsExactly("resources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "de-CH", "pt-BR", "zh-Hant-TW", "sr-Latn", "x-klingon", "de-x-house"})
    void has_a_language_by_its_tag(String tag) {
        assertThat(check(of(1, content("x", tag, Optional.empty()))).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "english_text",
                "en us",
                "deutschsprachig",
                "en-x-abcdefgh-abcdefgh-abcdefgh-abcd",
                "und"
            })
    void has_no_language_that_is_no_tag(String tag) {
        assertThat(fields(check(of(1, content("x", tag, Optional.empty()))))).containsExactly("resources[0].language");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, EUR, true",
        "9999999999.99, CHF, true",
        "10000000000.00, EUR, false",
        "1.5, EUR, false",
        "1.50, eur, false"
    })
    void costs_an_amount_with_two_decimals_of_a_currency(BigDecimal amount, String currency, boolean fine) {
        assertThat(check(of(1, content("x", "en", Optional.of(new Cost(amount, currency)))))
                        .isRight())
                .isEqualTo(fine);
    }

    @Test
    void becomes_something_else_and_stays_retired() {
        LearningResource retired = of(1, fine()).retired(true);
        ResourceContent other = content("other", "de", Optional.empty());
        assertThat(accepted(retired.edit(other))).isEqualTo(new LearningResource(retired.id(), other, true, 1));
        assertThat(fields(retired.edit(content("", "de", Optional.empty()))))
                .containsExactly("title", "type", "provider", "url");
        assertThat(retired.retired(false).retired()).isFalse();
    }

    @Test
    void is_meant_by_a_filter_of_which_everything_holds() {
        LearningResource resource = of(1, fine());
        CompetencyId other = new CompetencyId(uuid(99));
        assertThat(filter(Optional.of(A), Optional.of(2), Optional.of("en")).admits(resource))
                .isTrue();
        assertThat(filter(Optional.empty(), Optional.empty(), Optional.empty()).admits(resource))
                .isTrue();
        assertThat(filter(Optional.of(other), Optional.empty(), Optional.empty())
                        .admits(resource))
                .isFalse();
        assertThat(filter(Optional.empty(), Optional.of(3), Optional.empty()).admits(resource))
                .isFalse();
        assertThat(filter(Optional.empty(), Optional.empty(), Optional.of("de")).admits(resource))
                .isFalse();
        assertThat(filter(Optional.empty(), Optional.empty(), Optional.empty()).admits(resource.retired(true)))
                .isFalse();
    }

    private static ResourceFilter filter(
            Optional<CompetencyId> competency, Optional<Integer> level, Optional<String> language) {
        return new ResourceFilter(competency, level, language, false);
    }
}
