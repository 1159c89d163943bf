package io.planner360.application.competency.framework;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.IdGenerator;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a draft of a framework holds, with ids for what had none. */
record FrameworkContent(List<CompetencyCategory> categories, List<Competency> competencies) {

    /** The content, unless something has an id that the framework does not, or names a category that is not there. */
    static Either<InvalidInput, FrameworkContent> of(
            List<CategoryDraft> drafts, IdGenerator ids, Optional<CompetencyFramework> before) {
        Violations violations = new Violations();
        known(drafts, before, violations);
        Map<String, CompetencyCategoryId> byName = new HashMap<>();
        List<CompetencyCategory> categories = new ArrayList<>();
        for (CategoryDraft draft : drafts) {
            CompetencyCategoryId id = draft.id().orElseGet(() -> new CompetencyCategoryId(ids.next()));
            categories.add(new CompetencyCategory(id, draft.name()));
            byName.putIfAbsent(draft.name(), id);
        }
        List<Competency> competencies = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (CompetencyDraft draft : drafts.get(i).competencies()) {
                String at = "competencies[" + competencies.size() + "].alsoIn";
                List<CompetencyCategoryId> others = new ArrayList<>();
                for (String name : draft.alsoIn()) {
                    violations.check(byName.containsKey(name), at, "has " + name + ", which is no category");
                    Optional.ofNullable(byName.get(name)).ifPresent(others::add);
                }
                competencies.add(new Competency(
                        draft.id().orElseGet(() -> new CompetencyId(ids.next())),
                        categories.get(i).id(),
                        others,
                        draft.name(),
                        draft.description(),
                        twoDecimals(draft.weight()),
                        draft.levels()));
            }
        }
        return violations.orElse(() -> new FrameworkContent(categories, competencies));
    }

    private static void known(List<CategoryDraft> drafts, Optional<CompetencyFramework> before, Violations violations) {
        Set<Object> known = new HashSet<>();
        before.ifPresent(framework -> {
            framework.categories().forEach(category -> known.add(category.id()));
            framework.competencies().forEach(competency -> known.add(competency.id()));
        });
        for (CategoryDraft draft : drafts) {
            draft.id().ifPresent(id -> violations.check(known.contains(id), "categories", "has unknown id " + id));
            draft.competencies()
                    .forEach(competency -> competency
                            .id()
                            .ifPresent(id ->
                                    violations.check(known.contains(id), "competencies", "has unknown id " + id)));
        }
    }

    /** As the store keeps it; what has more decimals, or is a multiple of ten, the framework refuses. */
    private static BigDecimal twoDecimals(BigDecimal weight) {
        return weight.scale() == 0 || weight.scale() == 1 ? weight.setScale(2) : weight;
    }
}
