package io.planner360.domain.shared;

import static java.util.Objects.requireNonNull;

/**
 * What is stored of a {@link Secret}.
 *
 * @param hex SHA-256, 64 lower-case hexadecimal digits
 */
public record SecretHash(String hex) {
    public SecretHash {
        requireNonNull(hex, "hex");
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a secret's hash has 64 hexadecimal digits");
        }
    }
}
