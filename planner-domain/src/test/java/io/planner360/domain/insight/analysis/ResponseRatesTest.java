package io.planner360.domain.insight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResponseRatesTest {

    @Test
    void a_rate_has_two_decimals() {
        assertThat(new ResponseCount<>("Sales", 3, 2).rate()).isEqualByComparingTo("66.67");
    }

    @Test
    void counts_over_enough_invitations_are_told() {
        assertThat(departments(3, List.of(count("A", 3), count("B", 30)))).containsExactly("A", "B");
    }

    @Test
    void what_is_too_small_is_hidden_together_with_the_smallest_of_the_others() {
        assertThat(departments(3, List.of(count("A", 2), count("B", 5), count("C", 4))))
                .containsExactly("B");
    }

    @Test
    void nothing_more_is_hidden_where_the_small_ones_are_enough_together() {
        assertThat(departments(3, List.of(count("A", 2), count("B", 5), count("C", 1))))
                .containsExactly("B");
    }

    @Test
    void several_are_hidden_until_those_hidden_are_enough() {
        assertThat(departments(10, List.of(count("A", 1), count("B", 10), count("C", 12))))
                .containsExactly("C");
    }

    @Test
    void nothing_is_told_where_all_together_are_too_few() {
        assertThat(departments(3, List.of(count("A", 1), count("B", 1)))).isEmpty();
    }

    @Test
    void a_group_has_its_own_threshold_and_never_one_below_three() {
        ResponseRates rates = ResponseRates.disclosed(
                List.of(
                        new ResponseCount<>(RaterGroupCode.MANAGER, 2, 1),
                        new ResponseCount<>(RaterGroupCode.PEER, 4, 1),
                        new ResponseCount<>(RaterGroupCode.SELF, 9, 1)),
                List.of(),
                group -> group.equals(RaterGroupCode.PEER) ? 5 : 1);
        assertThat(rates.groups()).extracting(ResponseCount::of).containsExactly(RaterGroupCode.SELF);
    }

    private static ResponseCount<String> count(String department, int invited) {
        return new ResponseCount<>(department, invited, 1);
    }

    private static List<String> departments(int threshold, List<ResponseCount<String>> counts) {
        return ResponseRates.disclosed(
                        List.of(new ResponseCount<>(RaterGroupCode.PEER, 100, 1)), counts, group -> threshold)
                .departments()
                .stream()
                .map(ResponseCount::of)
                .toList();
    }
}
