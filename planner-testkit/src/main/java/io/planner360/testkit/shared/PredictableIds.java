package io.planner360.testkit.shared;

import io.planner360.domain.shared.IdGenerator;
import java.util.Random;
import java.util.UUID;

/**
 * Ids that are the same in every run with the same seed, and distinct within one. {@link #next()} ascends,
 * bytes compared unsigned; {@link #random()} comes in no order. Two seeds give different ids.
 */
public final class PredictableIds implements IdGenerator {

    private static final long FIRST = 1L << 40;

    private final Random bits;
    private long made;

    private PredictableIds(long seed) {
        this.bits = new Random(seed);
    }

    /** Ids from the seed. */
    public static PredictableIds from(long seed) {
        return new PredictableIds(seed);
    }

    /** A UUID of version 7 whose time is a count. */
    @Override
    public synchronized UUID next() {
        long count = FIRST + made++;
        return new UUID((count << 16) | 0x7000L | (bits.nextLong() & 0x0fffL), variant(bits.nextLong()));
    }

    /** A UUID of version 4. */
    @Override
    public synchronized UUID random() {
        return new UUID((bits.nextLong() & ~0xf000L) | 0x4000L, variant(bits.nextLong()));
    }

    private static long variant(long least) {
        return (least & ~(0b11L << 62)) | (0b10L << 62);
    }
}
