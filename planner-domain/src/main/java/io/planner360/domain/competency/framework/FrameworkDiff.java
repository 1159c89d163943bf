package io.planner360.domain.competency.framework;

import static java.util.stream.Collectors.toMap;

import io.planner360.domain.competency.framework.FrameworkChange.CategoryAdded;
import io.planner360.domain.competency.framework.FrameworkChange.CategoryRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.CategoryRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyAdded;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyDescribed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyMoved;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyWeighted;
import io.planner360.domain.competency.framework.FrameworkChange.IndicatorsChanged;
import io.planner360.domain.competency.framework.FrameworkChange.LevelAdded;
import io.planner360.domain.competency.framework.FrameworkChange.LevelRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.LevelRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.LevelValued;
import io.planner360.domain.competency.framework.FrameworkChange.OtherCategoriesChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What has changed from one version of a framework to another. Things are the same where their ids are; levels
 * where their numbers are. Another order of display is no change.
 *
 * @param changes of categories, then of competencies: what was removed or changed in the older version's order,
 *     then what was added in the newer one's
 */
public record FrameworkDiff(List<FrameworkChange> changes) {
    public FrameworkDiff {
        changes = List.copyOf(changes);
    }

    /** The changes that lead from one to the other. */
    public static FrameworkDiff between(CompetencyFramework from, CompetencyFramework to) {
        List<FrameworkChange> changes = new ArrayList<>();
        categories(from.categories(), to.categories(), changes);
        competencies(from.competencies(), to.competencies(), changes);
        return new FrameworkDiff(changes);
    }

    private static void categories(
            List<CompetencyCategory> from, List<CompetencyCategory> to, List<FrameworkChange> changes) {
        Map<CompetencyCategoryId, CompetencyCategory> before = by(from, CompetencyCategory::id);
        Map<CompetencyCategoryId, CompetencyCategory> after = by(to, CompetencyCategory::id);
        for (CompetencyCategory old : from) {
            CompetencyCategory now = after.get(old.id());
            if (now == null) {
                changes.add(new CategoryRemoved(old));
            } else if (!now.name().equals(old.name())) {
                changes.add(new CategoryRenamed(old.id(), old.name(), now.name()));
            }
        }
        to.stream()
                .filter(now -> !before.containsKey(now.id()))
                .map(CategoryAdded::new)
                .forEach(changes::add);
    }

    private static void competencies(List<Competency> from, List<Competency> to, List<FrameworkChange> changes) {
        Map<CompetencyId, Competency> before = by(from, Competency::id);
        Map<CompetencyId, Competency> after = by(to, Competency::id);
        for (Competency old : from) {
            Competency now = after.get(old.id());
            if (now == null) {
                changes.add(new CompetencyRemoved(old.id(), old.name()));
            } else {
                competency(old, now, changes);
            }
        }
        to.stream()
                .filter(now -> !before.containsKey(now.id()))
                .map(now -> new CompetencyAdded(now.id(), now.name()))
                .forEach(changes::add);
    }

    private static void competency(Competency old, Competency now, List<FrameworkChange> changes) {
        CompetencyId id = old.id();
        if (!now.name().equals(old.name())) {
            changes.add(new CompetencyRenamed(id, old.name(), now.name()));
        }
        if (!now.description().equals(old.description())) {
            changes.add(new CompetencyDescribed(id, old.description(), now.description()));
        }
        if (now.weight().compareTo(old.weight()) != 0) {
            changes.add(new CompetencyWeighted(id, old.weight(), now.weight()));
        }
        if (!now.category().equals(old.category())) {
            changes.add(new CompetencyMoved(id, old.category(), now.category()));
        }
        if (!now.otherCategories().equals(old.otherCategories())) {
            changes.add(new OtherCategoriesChanged(id, old.otherCategories(), now.otherCategories()));
        }
        levels(old, now, changes);
    }

    private static void levels(Competency old, Competency now, List<FrameworkChange> changes) {
        for (CompetencyLevel level : old.levels()) {
            now.level(level.number())
                    .ifPresentOrElse(
                            next -> level(old.id(), level, next, changes),
                            () -> changes.add(new LevelRemoved(old.id(), level.number(), level.name())));
        }
        now.levels().stream()
                .skip(old.levels().size())
                .map(level -> new LevelAdded(old.id(), level.number(), level.name()))
                .forEach(changes::add);
    }

    private static void level(
            CompetencyId competency, CompetencyLevel old, CompetencyLevel now, List<FrameworkChange> changes) {
        if (!now.name().equals(old.name())) {
            changes.add(new LevelRenamed(competency, old.number(), old.name(), now.name()));
        }
        if (!now.scaleValue().equals(old.scaleValue())) {
            changes.add(new LevelValued(competency, old.number(), old.scaleValue(), now.scaleValue()));
        }
        if (!now.indicators().equals(old.indicators())) {
            changes.add(new IndicatorsChanged(competency, old.number(), old.indicators(), now.indicators()));
        }
    }

    private static <K, T> Map<K, T> by(List<T> items, Function<T, K> key) {
        return items.stream().collect(toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
