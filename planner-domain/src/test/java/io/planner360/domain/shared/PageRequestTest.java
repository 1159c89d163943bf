package io.planner360.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001, Integer.MAX_VALUE})
    void a_page_has_1_to_1000_items(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first(size));
    }

    @Test
    void the_following_page_is_asked_for_by_what_the_page_before_said() {
        assertThat(PageRequest.first(1_000).following(new Page<>(List.of("a"), Optional.of("key"))))
                .contains(new PageRequest(1_000, Optional.of("key")));
    }

    @Test
    void nothing_follows_the_last_page() {
        assertThat(PageRequest.first(1).following(new Page<>(List.of(), Optional.empty())))
                .isEmpty();
    }
}
