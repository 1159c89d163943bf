package io.planner360.domain.competency.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One difference between two versions of a framework. */
public sealed interface FrameworkChange {

    /** A category that the older version does not have. */
    record CategoryAdded(CompetencyCategory category) implements FrameworkChange {}

    /** A category that the newer version does not have. */
    record CategoryRemoved(CompetencyCategory category) implements FrameworkChange {}

    /** The same category under another name. */
    record CategoryRenamed(CompetencyCategoryId category, String from, String to) implements FrameworkChange {}

    /** A competency that the older version does not have. */
    record CompetencyAdded(CompetencyId competency, String name) implements FrameworkChange {}

    /** A competency that the newer version does not have. */
    record CompetencyRemoved(CompetencyId competency, String name) implements FrameworkChange {}

    /** The same competency under another name. */
    record CompetencyRenamed(CompetencyId competency, String from, String to) implements FrameworkChange {}

    /** The same competency described otherwise. */
    record CompetencyDescribed(CompetencyId competency, String from, String to) implements FrameworkChange {}

    /** The same competency with another weight. */
    record CompetencyWeighted(CompetencyId competency, BigDecimal from, BigDecimal to) implements FrameworkChange {}

    /** The same competency in another primary category. */
    record CompetencyMoved(CompetencyId competency, CompetencyCategoryId from, CompetencyCategoryId to)
            implements FrameworkChange {}

    /** The same competency shown in other categories besides its primary one. */
    record OtherCategoriesChanged(
            CompetencyId competency, List<CompetencyCategoryId> from, List<CompetencyCategoryId> to)
            implements FrameworkChange {
        public OtherCategoriesChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** A level that the competency does not have in the older version. */
    record LevelAdded(CompetencyId competency, int level, String name) implements FrameworkChange {}

    /** A level that the competency does not have in the newer version. */
    record LevelRemoved(CompetencyId competency, int level, String name) implements FrameworkChange {}

    /** The same level under another name. */
    record LevelRenamed(CompetencyId competency, int level, String from, String to) implements FrameworkChange {}

    /** The same level with another rating that stands for it. */
    record LevelValued(CompetencyId competency, int level, Optional<Double> from, Optional<Double> to)
            implements FrameworkChange {}

    /** The same level with other indicators. */
    record IndicatorsChanged(CompetencyId competency, int level, List<String> from, List<String> to)
            implements FrameworkChange {
        public IndicatorsChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
