package io.planner360.application.internal;

import io.planner360.domain.shared.IdGenerator;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562), which grow with the clock's milliseconds, and of version 4 where an order
 * would tell too much.
 */
public final class TimeOrderedIds implements IdGenerator {
    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Clock clock;
    private final Random random;

    /** @param random must be safe for several threads */
    public TimeOrderedIds(Clock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        long high = (clock.instant().toEpochMilli() << 16) | VERSION_7 | random.nextInt(0x1000);
        return new UUID(high, lower());
    }

    @Override
    public UUID random() {
        long high = (random.nextLong() & ~0xF000L) | VERSION_4;
        return new UUID(high, lower());
    }

    private long lower() {
        return (random.nextLong() >>> 2) | VARIANT;
    }
}
