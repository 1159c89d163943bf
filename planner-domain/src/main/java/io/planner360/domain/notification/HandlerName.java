package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

/**
 * What a handler is known by: its place in the events is kept under this name, so that it must stay the same from
 * one version of the host to the next.
 *
 * @param value 1 to 60 lower-case letters, digits and hyphens, a letter first
 */
public record HandlerName(String value) {
    public HandlerName {
        requireNonNull(value, "value");
        if (!value.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not the name of a handler: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
