package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

/**
 * What an import is known by in its organization: who imports under the same name again goes on with the same import.
 *
 * @param scope where to, as the id of a cycle; empty for the organization itself
 * @param key chosen by whoever imports, 1 to 200 characters
 */
public record ImportName(ImportKind kind, String scope, String key) {
    public ImportName {
        requireNonNull(kind, "kind");
        requireNonNull(scope, "scope");
        requireNonNull(key, "key");
    }
}
