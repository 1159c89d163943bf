package io.planner360.cli.report;

import java.util.Locale;
import java.util.Optional;

/**
 * Something to learn from.
 *
 * @param duration as text, such as "2 h 30 min"
 * @param url linked only if it is an http or https address, otherwise shown as text
 */
public record ResourceView(String title, String type, String provider, String duration, Optional<String> url) {

    /** The address, if a click on it can do no more than open a page. */
    public Optional<String> link() {
        return url.filter(address -> {
            String lower = address.toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        });
    }
}
