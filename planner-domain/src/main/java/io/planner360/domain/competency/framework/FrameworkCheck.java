package io.planner360.domain.competency.framework;

import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a framework must hold. */
final class FrameworkCheck {
    static final int LONGEST_NAME = 255;
    static final int LONGEST_DESCRIPTION = 4_000;
    static final int LONGEST_LEVEL_NAME = 100;
    static final int LONGEST_INDICATOR = 1_000;

    private static final BigDecimal HEAVIEST = new BigDecimal("9.99");

    private FrameworkCheck() {}

    static void check(Violations violations, List<CompetencyCategory> categories, List<Competency> competencies) {
        violations
                .check(!categories.isEmpty(), "categories", "must not be empty")
                .check(!competencies.isEmpty(), "competencies", "must not be empty")
                .unique(categories, CompetencyCategory::id, "categories")
                .unique(categories, CompetencyCategory::name, "categories")
                .unique(competencies, Competency::id, "competencies")
                .unique(competencies, Competency::name, "competencies");
        for (int i = 0; i < categories.size(); i++) {
            violations.text(categories.get(i).name(), LONGEST_NAME, "categories[" + i + "].name");
        }
        Set<CompetencyCategoryId> known =
                categories.stream().map(CompetencyCategory::id).collect(Collectors.toSet());
        for (int i = 0; i < competencies.size(); i++) {
            String at = "competencies[" + i + "]";
            violations.check(
                    known.contains(competencies.get(i).category()), at + ".category", "must be of this framework");
            otherCategories(violations, competencies.get(i), known, at + ".otherCategories");
            competency(violations, competencies.get(i), at);
        }
    }

    private static void otherCategories(
            Violations violations, Competency competency, Set<CompetencyCategoryId> known, String at) {
        violations
                .check(known.containsAll(competency.otherCategories()), at, "must be of this framework")
                .check(!competency.otherCategories().contains(competency.category()), at, "has the primary one")
                .unique(competency.otherCategories(), Function.identity(), at);
    }

    private static void competency(Violations violations, Competency competency, String at) {
        BigDecimal weight = competency.weight();
        violations
                .text(competency.name(), LONGEST_NAME, at + ".name")
                .optionalText(competency.description(), LONGEST_DESCRIPTION, at + ".description")
                .check(weight.signum() > 0 && weight.compareTo(HEAVIEST) <= 0, at + ".weight", "must be 0.01 to 9.99")
                .check(weight.scale() == 2, at + ".weight", "must have two decimals")
                .check(!competency.levels().isEmpty(), at + ".levels", "must not be empty");
        levels(violations, competency.levels(), at + ".levels");
    }

    private static void levels(Violations violations, List<CompetencyLevel> levels, String at) {
        Optional<Double> below = Optional.empty();
        for (int i = 0; i < levels.size(); i++) {
            CompetencyLevel level = levels.get(i);
            String here = at + "[" + i + "]";
            violations
                    .check(level.number() == i + 1, here + ".number", "must be " + (i + 1))
                    .text(level.name(), LONGEST_LEVEL_NAME, here + ".name");
            for (int j = 0; j < level.indicators().size(); j++) {
                violations.text(level.indicators().get(j), LONGEST_INDICATOR, here + ".indicators[" + j + "]");
            }
            violations.check(
                    level.scaleValue().isPresent() == levels.get(0).scaleValue().isPresent(),
                    here + ".scaleValue",
                    "must be given for all levels of a competency or for none");
            if (level.scaleValue().isPresent()) {
                double value = level.scaleValue().get();
                violations.check(Double.isFinite(value), here + ".scaleValue", "must be a number");
                violations.check(
                        below.isEmpty() || below.get() < value, here + ".scaleValue", "must grow with the level");
                below = level.scaleValue();
            }
        }
    }
}
