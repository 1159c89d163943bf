package io.planner360.domain.organization.standard;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is offered, or begun with.
 *
 * @param code what it is known by for good: 1 to 50 lower-case letters of ASCII, digits and underscores
 * @param text what people read, 1 to 255 characters
 * @param description what is meant, up to 1,000 characters
 */
public record Standard(String code, String text, String description) {
    public Standard {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(description, "description");
    }
}
