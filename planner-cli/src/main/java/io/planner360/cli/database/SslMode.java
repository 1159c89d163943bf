package io.planner360.cli.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the connection to a server is protected; the names and meanings are PostgreSQL's {@code sslmode}. */
public enum SslMode {
    DISABLE,
    ALLOW,
    PREFER,
    REQUIRE,
    VERIFY_CA,
    VERIFY_FULL;

    /** Reads {@code DB_SSL}: {@code false} leaves it to the server, {@code true} requires it, or a mode. */
    static Optional<SslMode> of(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "false", "no", "off", "0" -> Optional.of(PREFER);
            case "true", "yes", "on", "1" -> Optional.of(REQUIRE);
            default ->
                Arrays.stream(values())
                        .filter(mode -> mode.sslmode().equals(wanted))
                        .findFirst();
        };
    }

    static String choices() {
        return Arrays.stream(values())
                .map(SslMode::sslmode)
                .collect(Collectors.joining(", ", "true, false, ", ""))
                .replaceFirst(", (?=[^,]*$)", " or ");
    }

    /** As the driver calls it. */
    String sslmode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is no connection without TLS. */
    boolean isRequired() {
        return compareTo(REQUIRE) >= 0;
    }

    /** Whether the server's certificate is checked. */
    boolean verifies() {
        return compareTo(VERIFY_CA) >= 0;
    }
}
