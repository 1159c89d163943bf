package io.planner360.domain.shared;

import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.CLEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
    @Test
    void without_a_violation_the_value_is_made() {
        assertThat(new Violations().check(true, "field", "is wrong").orElse(() -> 7))
                .isEqualTo(Either.right(7));
    }

    @Test
    void with_a_violation_the_value_is_not_even_made() {
        Either<InvalidInput, Object> answer = new Violations()
                .check(false, "field", "is wrong")
                .orElse(() -> {
                    throw new AssertionError("made");
                });
        assertThat(violations(answer)).containsExactly("field is wrong");
    }

    @Test
    void all_violations_are_told_in_the_order_found() {
        assertThat(violations(new Violations()
                        .text(" ", 3, "first")
                        .text("abcd", 3, "second")
                        .check(false, "third", "is wrong")
                        .orElse(() -> 0)))
                .containsExactly("first must not be blank", "second must have at most 3 characters", "third is wrong");
    }

    @Test
    void length_is_counted_in_code_points_and_not_in_java_chars() {
        assertThat(violations(new Violations().text(CLEF.repeat(3), 3, "t").orElse(() -> 0)))
                .isEmpty();
        assertThat(violations(new Violations().text(CLEF.repeat(4), 3, "t").orElse(() -> 0)))
                .containsExactly("t must have at most 3 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD834", "a\uDD1E", "\uDD1E\uD834", "\uD834x"})
    void nul_and_lone_surrogates_are_refused(String text) {
        assertThat(violations(new Violations().optionalText(text, 9, "t").orElse(() -> 0)))
                .containsExactly("t must not hold NUL or a lone surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD834\uDD1E", "שלום", "\u202Eabc", "e\u0301", "\uFFFD", "\uFFFF", "\t\r\n"})
    void any_other_text_can_be_stored(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
    }

    @Test
    void optional_text_may_be_empty() {
        assertThat(violations(new Violations().optionalText("", 3, "t").orElse(() -> 0)))
                .isEmpty();
    }

    @Test
    void what_repeats_is_named() {
        assertThat(violations(new Violations()
                        .unique(List.of("a", "b", "a"), Function.identity(), "list")
                        .orElse(() -> 0)))
                .containsExactly("list has a twice");
    }

    @Test
    void invalid_input_names_at_least_one_violation_and_tells_all_in_its_message() {
        assertThatThrownBy(() -> new InvalidInput(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new InvalidInput(List.of(new Violation("a", "is bad"), new Violation("b", "is worse"))).message())
                .isEqualTo("a is bad; b is worse");
    }
}
