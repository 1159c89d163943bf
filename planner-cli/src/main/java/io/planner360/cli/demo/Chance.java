package io.planner360.cli.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of random numbers that is the same on every machine and JDK: SplitMix64 (the algorithm of {@link
 * SplittableRandom}), of which only {@code nextLong} is used; normal numbers by Box and Muller in {@link StrictMath}.
 *
 * <p>Every quantity of the model draws from a stream of its own, named by what it is about. So a person's leniency does
 * not depend on how many numbers others have used.
 */
final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The stream that the seed holds under this name. */
    static Chance of(long seed, String... name) {
        long hash = FNV_OFFSET;
        for (String part : name) {
            for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (octet & 0xff)) * FNV_PRIME;
            }
            // 0xff never occurs in UTF-8, so ("a", "bc") and ("ab", "c") differ.
            hash = (hash ^ 0xff) * FNV_PRIME;
        }
        long mixed = new SplittableRandom(seed).nextLong() ^ hash;
        return new Chance(new SplittableRandom(new SplittableRandom(mixed).nextLong()));
    }

    /** Uniform, 0 included, 1 not. */
    double uniform() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    /** Uniform from 0 to {@code bound}, the latter excluded. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Uniform, both ends included. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** Normal around 0. */
    double normal(double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return deviation * radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            T moved = shuffled.get(last);
            int other = below(last + 1);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}
