package io.planner360.application.organization.imports;

import static java.util.Objects.requireNonNull;

/**
 * Which file is imported.
 *
 * @param key by which the import is known: whoever gives the same key again goes on with it; 1 to 200 characters
 * @param checksum SHA-256 of the file in 64 lower-case hexadecimal digits: a key belongs to one file
 */
public record ImportFile(String key, String checksum) {
    public ImportFile {
        requireNonNull(key, "key");
        requireNonNull(checksum, "checksum");
    }
}
