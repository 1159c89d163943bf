package io.planner360.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rules of every list that comes in parts. The parts' tokens are handed back as they came, never read. */
public final class Paging {

    private Paging() {}

    /** Reads the whole list in parts of the size, holding each part to the rules. */
    public static <T> List<T> inPartsOf(int size, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(PageRequest.first(size));
        while (request.isPresent()) {
            Page<T> page = list.apply(request.get());
            assertThat(page.items())
                    .as("a part has at most as many as asked for")
                    .hasSizeLessThanOrEqualTo(size);
            if (page.next().isPresent()) {
                assertThat(page.items()).as("every part but the last is full").hasSize(size);
            }
            if (request.get().after().isPresent()) {
                assertThat(page.items()).as("no part after the first is empty").isNotEmpty();
            }
            all.addAll(page.items());
            request = request.get().following(page);
        }
        return all;
    }

    /** The list is this one, in this order, in whatever parts it is read. */
    public static <T> void assertList(List<T> expected, Function<PageRequest, Page<T>> list) {
        for (int size = 1; size <= expected.size() + 1; size++) {
            assertThat(inPartsOf(size, list)).as("in parts of %d", size).containsExactlyElementsOf(expected);
        }
        assertThat(inPartsOf(1_000, list)).as("in the largest part").containsExactlyElementsOf(expected);
    }

    /**
     * What is added between reading two parts neither repeats nor hides others.
     *
     * @param stored the list as it is, at least three items
     * @param add adds items before and after the stored ones
     */
    public static <T> void assertStable(List<T> stored, Function<PageRequest, Page<T>> list, Runnable add) {
        PageRequest first = PageRequest.first(2);
        Page<T> begin = list.apply(first);
        assertThat(begin.items()).containsExactlyElementsOf(stored.subList(0, 2));
        add.run();
        PageRequest second = first.following(begin).orElseThrow();
        List<T> rest = inPartsOf(2, request -> list.apply(request.after().isPresent() ? request : second));
        assertThat(rest)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(begin.items())
                .containsSubsequence(stored.subList(2, stored.size()));
    }

    /**
     * Ids in the order in which stores compare them, bytes unsigned: Java's {@code UUID.compareTo} has the
     * second half of them first.
     */
    public static List<UUID> ascendingIds() {
        UUID fresh = Fresh.uuid();
        long least = fresh.getLeastSignificantBits();
        long most = fresh.getMostSignificantBits() & 0x0fff_ffff_ffff_ffffL;
        long most1 = 0x1000_0000_0000_0000L | most;
        long most7 = 0x7000_0000_0000_0000L | most;
        long most8 = 0x8000_0000_0000_0000L | most;
        long mostF = 0xf000_0000_0000_0000L | most;
        return List.of(
                new UUID(most1, least & Long.MAX_VALUE),
                new UUID(most1, least | Long.MIN_VALUE),
                new UUID(most7, least),
                new UUID(most8, least),
                new UUID(mostF, least));
    }
}
