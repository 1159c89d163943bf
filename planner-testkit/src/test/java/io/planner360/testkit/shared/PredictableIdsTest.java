package io.planner360.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PredictableIdsTest {

    private static final Comparator<UUID> UNSIGNED = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    @Test
    void are_the_same_for_the_same_seed() {
        assertThat(mixed(PredictableIds.from(360))).isEqualTo(mixed(PredictableIds.from(360)));
    }

    @Test
    void differ_for_another_seed() {
        assertThat(mixed(PredictableIds.from(360))).doesNotContainAnyElementsOf(mixed(PredictableIds.from(361)));
    }

    @Test
    void are_distinct() {
        assertThat(mixed(PredictableIds.from(360))).doesNotHaveDuplicates();
    }

    @Test
    void ascend_where_they_may() {
        PredictableIds ids = PredictableIds.from(360);
        assertThat(hundred(ids::next)).isSortedAccordingTo(UNSIGNED);
    }

    @Test
    void come_in_no_order_where_an_order_could_tell() {
        PredictableIds ids = PredictableIds.from(360);
        List<UUID> made = hundred(ids::random);
        assertThat(made).isNotEqualTo(made.stream().sorted(UNSIGNED).toList());
        assertThat(made).isNotEqualTo(made.stream().sorted(UNSIGNED.reversed()).toList());
    }

    @Test
    void are_uuids_of_versions_7_and_4() {
        PredictableIds ids = PredictableIds.from(360);
        assertThat(hundred(ids::next)).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(hundred(ids::random)).allMatch(id -> id.version() == 4 && id.variant() == 2);
    }

    @Test
    void stay_distinct_for_many_threads() {
        PredictableIds ids = PredictableIds.from(360);
        List<UUID> made =
                IntStream.range(0, 10_000).parallel().mapToObj(i -> ids.next()).toList();
        assertThat(made).doesNotHaveDuplicates();
    }

    private static List<UUID> mixed(PredictableIds ids) {
        List<UUID> made = new ArrayList<>(hundred(ids::next));
        made.addAll(hundred(ids::random));
        return made;
    }

    private static List<UUID> hundred(Supplier<UUID> ids) {
        return Stream.generate(ids).limit(100).toList();
    }
}
