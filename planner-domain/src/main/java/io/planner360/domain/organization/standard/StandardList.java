package io.planner360.domain.organization.standard;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All standards of one kind, in the order in which they are offered. */
public record StandardList(StandardKind kind, List<Standard> standards) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,50}");
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_TYPE = 50;
    private static final int LONGEST_DESCRIPTION = 1_000;

    public StandardList {
        requireNonNull(kind, "kind");
        standards = List.copyOf(standards);
    }

    /** The list, or everything that is wrong with it. Settings must go together, as those of an organization. */
    public static Either<InvalidInput, StandardList> of(StandardKind kind, List<Standard> standards) {
        Violations violations = new Violations();
        violations
                .unique(standards, Standard::code, "standards.code")
                .unique(kind == StandardKind.SETTING ? List.of() : standards, Standard::text, "standards.text");
        int longest = kind == StandardKind.RESOURCE_TYPE ? LONGEST_TYPE : LONGEST_TEXT;
        for (int i = 0; i < standards.size(); i++) {
            Standard standard = standards.get(i);
            String at = "standards[" + i + "].";
            violations
                    .check(
                            CODE.matcher(standard.code()).matches(),
                            at + "code",
                            "must be 1 to 50 of a to z, 0 to 9 and _")
                    .text(standard.text(), longest, at + "text")
                    .optionalText(standard.description(), LONGEST_DESCRIPTION, at + "description");
        }
        if (kind == StandardKind.SETTING) {
            OrganizationSettings.of(texts(standards))
                    .peekLeft(wrong -> wrong.violations()
                            .forEach(violation -> violations.check(false, violation.field(), violation.problem())));
        }
        return violations.orElse(() -> new StandardList(kind, standards));
    }

    /**
     * What a new organization begins with.
     *
     * @throws IllegalStateException if this is no list of settings, or holds none that go together
     */
    public OrganizationSettings settings() {
        if (kind != StandardKind.SETTING) {
            throw new IllegalStateException("a list of " + kind + " holds no settings");
        }
        return OrganizationSettings.of(texts(standards))
                .getOrElseThrow(wrong -> new IllegalStateException("the standard settings: " + wrong.message()));
    }

    private static Map<String, String> texts(List<Standard> standards) {
        return standards.stream().collect(toMap(Standard::code, Standard::text, (one, other) -> other));
    }
}
