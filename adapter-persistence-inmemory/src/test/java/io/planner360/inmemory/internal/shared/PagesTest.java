package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private final SortedMap<Position, Integer> rows = rows(10, 20, 30, 40, 50);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 1_000})
    void haveEveryRowOnceInOrder(int size) {
        List<Integer> read = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            Page<Integer> page = Pages.of(rows, next.get());
            assertThat(page.items()).hasSizeBetween(1, size);
            read.addAll(page.items());
            next = next.get().following(page);
        }

        assertThat(read).containsExactly(10, 20, 30, 40, 50);
    }

    @Test
    void haveNoNextWhereTheLastIsFull() {
        assertThat(Pages.of(rows, PageRequest.first(5)).next()).isEmpty();
    }

    @Test
    void areEmptyForNoRows() {
        assertThat(Pages.of(rows(), PageRequest.first(5))).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void continueBehindTheKeyWhateverCameOrWent() {
        Page<Integer> first = Pages.of(rows, PageRequest.first(2));
        PageRequest second = PageRequest.first(2).following(first).orElseThrow();

        assertThat(Pages.of(rows(5, 10, 15, 25, 30, 40, 50), second).items()).containsExactly(25, 30);
    }

    @Test
    void refuseToContinueBehindWhatNoPageGave() {
        PageRequest request = new PageRequest(2, Optional.of("2"));

        assertThatIllegalArgumentException().isThrownBy(() -> Pages.of(rows, request));
        assertThatIllegalArgumentException().isThrownBy(() -> Pages.of(rows(), request));
    }

    private static SortedMap<Position, Integer> rows(int... numbers) {
        SortedMap<Position, Integer> rows = TreeMap.empty();
        for (int number : numbers) {
            rows = rows.put(Position.of(new UUID(number, 0)), number);
        }
        return rows;
    }
}
