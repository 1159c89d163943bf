package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * The competencies that an organization develops, in categories.
 *
 * @param name 1 to 255 characters, unique in the organization
 * @param categories in the order of display, at least one
 * @param competencies in the order of display, at least one
 */
public record CompetencyFramework(
        CompetencyFrameworkId id, String name, List<CompetencyCategory> categories, List<Competency> competencies) {
    public CompetencyFramework {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        categories = List.copyOf(categories);
        competencies = List.copyOf(competencies);
    }

    /** A new framework, or everything that is wrong with it. */
    public static Either<InvalidInput, CompetencyFramework> create(
            CompetencyFrameworkId id, String name, List<CompetencyCategory> categories, List<Competency> competencies) {
        Violations violations = new Violations().text(name, 255, "name");
        FrameworkCheck.check(violations, categories, competencies);
        return violations.orElse(() -> new CompetencyFramework(id, name, categories, competencies));
    }

    /** The competency with this id, if it is part of this framework. */
    public Optional<Competency> competency(CompetencyId wanted) {
        return competencies.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }
}
