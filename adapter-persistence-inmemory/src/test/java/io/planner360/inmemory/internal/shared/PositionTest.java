package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final UUID ID = new UUID(1, 2);

    @Test
    void orders_instants_to_the_microsecond_as_far_as_a_cycle_can_close() {
        assertThat(Position.of(Instant.parse("9999-12-31T23:59:59.999999Z"), ID))
                .isGreaterThan(Position.of(Instant.parse("9999-12-31T23:59:59.999998Z"), ID))
                .isGreaterThan(Position.of(Instant.parse("2026-03-02T09:00:00Z"), ID));
        assertThat(Position.of(Instant.parse("1969-12-31T23:59:59.999999Z"), ID))
                .isLessThan(Position.of(Instant.EPOCH, ID));
    }
}
