package io.planner360.domain.organization;

import io.planner360.domain.shared.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where a picture is found. */
final class WebAddress {
    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** Notes what is wrong with a text that should be an address. */
    static void check(Violations violations, String text, String field) {
        violations.text(text, LONGEST, field).check(isAddress(text), field, "must look like https://host/path");
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
