package io.planner360.testkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.organization.standard.StandardList;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link Standards}, which are the store's own: each test leaves them as they were. */
public abstract class StandardsContract extends PortContract {

    private static final Standard CRAFT = new Standard("craft", "Craft", "What the hands know.");
    private static final Standard CARE = new Standard("care", "Care", "");
    private static final Standard ALOUD = new Standard("a_loud_9", "Äußerung", "Said.");

    private final Map<StandardKind, StandardList> before = new EnumMap<>(StandardKind.class);

    @BeforeEach
    void remember() {
        for (StandardKind kind : StandardKind.values()) {
            before.put(kind, all(kind));
        }
    }

    @AfterEach
    void restore() {
        before.values().forEach(this::replace);
    }

    @Nested
    class Listing {

        @ParameterizedTest
        @EnumSource
        void tells_what_was_given_in_its_order(StandardKind kind) {
            StandardList list = new StandardList(kind, List.of(CRAFT, ALOUD, CARE));
            assertThat(replace(list)).isEqualTo(list);
            assertThat(all(kind)).isEqualTo(list);
        }

        @Test
        void tells_the_same_in_each_unit_of_work() {
            StandardList list = replace(categories(CARE, CRAFT));
            assertThat(within(() -> standards().all(StandardKind.COMPETENCY_CATEGORY)))
                    .isEqualTo(list);
            assertThat(elsewhere(() -> standards().all(StandardKind.COMPETENCY_CATEGORY)))
                    .isEqualTo(list);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            StandardList list = categories(new Standard("hard", text, text));
            replace(list);
            assertThat(all(StandardKind.COMPETENCY_CATEGORY)).isEqualTo(list);
        }

        @Test
        void keeps_the_longest_texts() {
            Standard longest = new Standard("x".repeat(50), HardTexts.ofLength(255), HardTexts.ofLength(1_000));
            replace(categories(longest));
            assertThat(all(StandardKind.COMPETENCY_CATEGORY).standards()).containsExactly(longest);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> standards().all(StandardKind.SETTING)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Replacing {

        @Test
        void leaves_nothing_of_the_list_before() {
            replace(categories(CRAFT, CARE));
            Standard reworded = new Standard("care", "Caring", "For others.");
            replace(categories(ALOUD, reworded));
            assertThat(all(StandardKind.COMPETENCY_CATEGORY)).isEqualTo(categories(ALOUD, reworded));
        }

        @Test
        void takes_another_order() {
            replace(categories(CRAFT, CARE, ALOUD));
            replace(categories(ALOUD, CRAFT, CARE));
            assertThat(all(StandardKind.COMPETENCY_CATEGORY)).isEqualTo(categories(ALOUD, CRAFT, CARE));
        }

        @Test
        void takes_many_and_none() {
            List<Standard> many = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                many.add(new Standard("number_" + i, "Number " + i, ""));
            }
            Collections.reverse(many);
            replace(new StandardList(StandardKind.COMPETENCY_CATEGORY, many));
            assertThat(all(StandardKind.COMPETENCY_CATEGORY).standards()).isEqualTo(many);
            replace(categories());
            assertThat(all(StandardKind.COMPETENCY_CATEGORY).standards()).isEmpty();
        }

        @Test
        void leaves_the_other_kinds_alone() {
            StandardList types = replace(new StandardList(StandardKind.RESOURCE_TYPE, List.of(CRAFT, CARE)));
            replace(categories(CRAFT));
            replace(categories());
            assertThat(all(StandardKind.RESOURCE_TYPE)).isEqualTo(types);
        }

        @Test
        void is_for_system_work() {
            assertThatThrownBy(() -> within(() -> standards().replace(categories(CRAFT))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> standards().replace(categories(CRAFT))).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void goes_with_a_unit_of_work_that_fails() {
            StandardList list = replace(categories(CARE));
            assertThatThrownBy(() -> system(() -> {
                        standards().replace(categories(CRAFT));
                        throw new IllegalArgumentException("not this time");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(all(StandardKind.COMPETENCY_CATEGORY)).isEqualTo(list);
        }
    }

    private static StandardList categories(Standard... standards) {
        return new StandardList(StandardKind.COMPETENCY_CATEGORY, List.of(standards));
    }

    private StandardList all(StandardKind kind) {
        return system(() -> standards().all(kind));
    }

    private StandardList replace(StandardList list) {
        return system(() -> standards().replace(list));
    }

    private Standards standards() {
        return persistence().standards();
    }
}
