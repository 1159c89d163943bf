package io.planner360.cli.cycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.planner360.application.Planner;
import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.cli.input.CompetencyRow;
import io.planner360.cli.input.LevelRow;
import io.planner360.cli.input.PersonRow;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.organization.Actor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored framework of a cycle.
 *
 * @param ids the id in {@code framework.csv} to the stored one
 */
record Framework(CompetencyFramework stored, Map<String, CompetencyId> ids) {

    static Framework create(
            Planner planner, Actor actor, String name, List<CompetencyRow> rows, List<PersonRow> people) {
        Map<String, List<CompetencyRow>> byCategory =
                rows.stream().collect(groupingBy(CompetencyRow::category, LinkedHashMap::new, toList()));
        List<CategoryDraft> categories = byCategory.entrySet().stream()
                .map(entry -> new CategoryDraft(
                        entry.getKey(),
                        entry.getValue().stream().map(Framework::competency).toList()))
                .toList();
        CompetencyFramework draft =
                Accepted.by(planner.competencies().frameworks().create(new CreateFramework(actor, name, categories)));
        CompetencyFramework stored =
                Accepted.by(planner.competencies().frameworks().publish(new PublishFramework(actor, draft.id())));
        Map<String, CompetencyId> ids = new HashMap<>();
        var inOrder = stored.competencies().iterator();
        byCategory
                .values()
                .forEach(ofCategory -> ofCategory.forEach(
                        row -> ids.put(row.id(), inOrder.next().id())));
        Framework framework = new Framework(stored, Map.copyOf(ids));
        people.stream()
                .filter(person -> !person.external())
                .map(PersonRow::jobTitle)
                .distinct()
                .forEach(title -> framework.profile(planner, actor, title, rows));
        return framework;
    }

    private static CompetencyDraft competency(CompetencyRow row) {
        return new CompetencyDraft(
                row.name(),
                row.description(),
                row.weight(),
                row.levels().stream()
                        .map(level -> new CompetencyLevel(
                                level.level(),
                                level.name(),
                                level.indicators(),
                                level.scaleValue().map(BigDecimal::doubleValue)))
                        .toList());
    }

    private void profile(Planner planner, Actor actor, String title, List<CompetencyRow> rows) {
        Map<CompetencyId, Integer> required = new HashMap<>();
        for (CompetencyRow row : rows) {
            level(row, title)
                    .or(() -> level(row, LevelRow.EVERY_OTHER_TITLE))
                    .ifPresent(level -> required.put(id(row.id()), level));
        }
        if (!required.isEmpty()) {
            Accepted.by(planner.competencies()
                    .profiles()
                    .create(new CreateRoleProfile(actor, stored.id(), title, required)));
        }
    }

    private static Optional<Integer> level(CompetencyRow row, String title) {
        return row.levels().stream()
                .filter(level -> level.requiredFor().contains(title))
                .map(LevelRow::level)
                .findFirst();
    }

    CompetencyId id(String competencyId) {
        CompetencyId id = ids.get(competencyId);
        if (id == null) {
            throw new IllegalArgumentException("not of this framework: " + competencyId);
        }
        return id;
    }

    Competency competency(CompetencyId id) {
        return stored.competency(id).orElseThrow();
    }

    String categoryName(Competency competency) {
        return stored.categories().stream()
                .filter(category -> category.id().equals(competency.category()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
