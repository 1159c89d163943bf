package io.planner360.migrations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which release of the library this is. */
final class Release {

    private Release() {}

    /** From the manifest of the jar; none for a snapshot, or where the classes stand elsewhere. */
    static Optional<String> version() {
        return version(Release.class.getPackage().getImplementationVersion());
    }

    static Optional<String> version(@Nullable String version) {
        return Optional.ofNullable(version).filter(text -> !text.endsWith("-SNAPSHOT") && History.isTag(text));
    }

    /** What a schema is called after changes: as it was asked for, otherwise the release that made them. */
    static Optional<String> tag(Optional<String> asked, Optional<String> release, History history) {
        return asked.or(() -> release.filter(version -> !history.hasTag(version)));
    }
}
