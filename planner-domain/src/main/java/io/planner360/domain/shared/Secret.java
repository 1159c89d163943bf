package io.planner360.domain.shared;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A secret that somebody outside holds: an external rater's token, or the receipt of an anonymous answer.
 * It is never stored, only its {@link #hash()} is, and it does not print itself.
 *
 * @param text at least 20 characters with the randomness of 128 bits; its maker answers for that
 */
public record Secret(String text) {
    private static final int SHORTEST = 20;

    public Secret {
        requireNonNull(text, "text");
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("a secret has at least " + SHORTEST + " characters");
        }
    }

    /** SHA-256 of the text. No salt is needed: the secret is random and not a person's password. */
    public SecretHash hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new SecretHash(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
