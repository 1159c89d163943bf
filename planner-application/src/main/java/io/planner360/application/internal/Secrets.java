package io.planner360.application.internal;

import io.planner360.domain.shared.Secret;
import java.util.Base64;
import java.util.Random;

/** Makes the tokens of external raters. */
public final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    /** A new secret with 256 bits of the given randomness, safe in a link. */
    public static Secret next(Random random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
