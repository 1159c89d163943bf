package io.planner360.domain.insight.report;

import static java.util.Objects.requireNonNull;

/**
 * Where the content of a report is kept, and what it was when it was stored.
 *
 * @param location in the words of the {@link ReportContents} that keep it, 1 to 500 characters
 * @param checksum SHA-256, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredContent(String location, String checksum, long size) {
    public StoredContent {
        requireNonNull(location, "location");
        requireNonNull(checksum, "checksum");
        if (location.isEmpty() || location.codePointCount(0, location.length()) > 500) {
            throw new IllegalArgumentException("a location has 1 to 500 characters");
        }
        if (!checksum.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a checksum has 64 hexadecimal digits");
        }
        if (size < 0) {
            throw new IllegalArgumentException("a content has no negative size");
        }
    }
}
