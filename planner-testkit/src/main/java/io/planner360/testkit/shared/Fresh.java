package io.planner360.testkit.shared;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What no other test has used: the mothers' defaults for everything that must be unique, so that many tests
 * can share one store without cleaning it.
 */
public final class Fresh {

    private Fresh() {}

    /** A random id, a UUID of version 4. */
    public static UUID uuid() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long most = (random.nextLong() & ~0xf000L) | 0x4000L;
        long least = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(most, least);
    }

    /** A name that begins with the given word. */
    public static String name(String word) {
        return word + " " + uuid();
    }

    /** An address at a host that receives no mail. */
    public static String email(String user) {
        return user + "." + uuid() + "@example.test";
    }
}
