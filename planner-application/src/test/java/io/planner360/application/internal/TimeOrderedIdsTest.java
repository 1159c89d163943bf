package io.planner360.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.MovableClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00.123Z");

    private final MovableClock clock = new MovableClock(BEGIN);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));

    @Test
    void ordered_ids_are_of_version_7_and_the_variant_of_rfc_9562() {
        assertThat(Stream.generate(ids::next).limit(1_000)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void random_ids_are_of_version_4_and_the_variant_of_rfc_9562() {
        assertThat(Stream.generate(ids::random).limit(1_000)).allMatch(id -> id.version() == 4 && id.variant() == 2);
    }

    @Test
    void an_ordered_id_begins_with_the_milliseconds() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(BEGIN.toEpochMilli());
    }

    @Test
    void ordered_ids_grow_with_the_milliseconds() {
        List<UUID> inTime = IntStream.range(0, 1_000)
                .mapToObj(i -> {
                    clock.set(BEGIN.plusMillis(i));
                    return ids.next();
                })
                .toList();
        assertThat(inTime).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    void random_ids_tell_no_order() {
        List<String> inTime = IntStream.range(0, 1_000)
                .mapToObj(i -> {
                    clock.set(BEGIN.plusMillis(i));
                    return ids.random().toString();
                })
                .toList();
        long ascents = IntStream.range(1, inTime.size())
                .filter(i -> inTime.get(i - 1).compareTo(inTime.get(i)) < 0)
                .count();
        assertThat(ascents).isBetween(400L, 600L);
    }

    @Test
    void ids_of_one_millisecond_differ() {
        Set<UUID> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(ids.next());
            all.add(ids.random());
        }
        assertThat(all).hasSize(20_000);
    }

    @Test
    void every_other_bit_is_random() {
        long changing = 0;
        long changingBelow = 0;
        UUID first = ids.random();
        for (int i = 0; i < 200; i++) {
            UUID other = ids.random();
            changing |= first.getMostSignificantBits() ^ other.getMostSignificantBits();
            changingBelow |= first.getLeastSignificantBits() ^ other.getLeastSignificantBits();
        }
        assertThat(changing).isEqualTo(~0xF000L);
        assertThat(changingBelow).isEqualTo(0x3FFFFFFFFFFFFFFFL);
    }
}
