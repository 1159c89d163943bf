package io.planner360.testkit.differential.internal;

import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompareFrameworks;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.DraftNextVersion;
import io.planner360.application.competency.framework.EditFramework;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.framework.FindMissingFrameworkTexts;
import io.planner360.application.competency.framework.ListCompetencies;
import io.planner360.application.competency.framework.ListFrameworks;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.framework.ReinstateCompetency;
import io.planner360.application.competency.framework.RetireCompetency;
import io.planner360.application.competency.framework.RetireFramework;
import io.planner360.application.competency.framework.TranslateFramework;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.competency.framework.FrameworkTexts;
import io.planner360.domain.organization.Actor;
import io.planner360.testkit.shared.HardTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Frameworks. */
final class CompetencyCommands {
    private static final int ENOUGH = 2;

    private final Dice dice;

    CompetencyCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        List<CompetencyFramework> known = tenant.frameworks;
        List<CompetencyFramework> inUse = tenant.frameworksInUse();
        choices.add(inUse.size() + tenant.drafts.size() < ENOUGH ? 6 : 0.5, () -> createFramework(tenant));
        for (CompetencyFramework draft : tenant.drafts) {
            choices.add(8, () -> new PublishFramework(dice.actor(tenant, tenant.administrator), id(draft)));
            choices.add(4, () -> editFramework(tenant, draft));
        }
        choices.addIf(!known.isEmpty(), 2.5, () -> versions(tenant, dice.of(known)));
        choices.addIf(inUse.size() >= ENOUGH, 0.3, () -> retire(tenant, dice.of(dice.oneIn(3) ? known : inUse)));
        choices.addIf(
                !tenant.retiredCompetencies.isEmpty(),
                1,
                () -> new ReinstateCompetency(
                        dice.actor(tenant, tenant.administrator), dice.of(tenant.retiredCompetencies)));
        choices.addIf(!known.isEmpty(), 3, () -> questions(tenant, known));
        choices.addIf(
                !known.isEmpty(),
                1,
                () -> new FindFramework(
                        dice.reader(tenant),
                        id(dice.of(known)),
                        dice.oneIn(2) ? Optional.empty() : Optional.of(dice.locale())));
        List<CompetencyFramework> all =
                Stream.concat(known.stream(), tenant.drafts.stream()).toList();
        choices.addIf(!all.isEmpty(), 1.2, () -> translate(tenant, dice.of(all)));
        choices.addIf(
                !all.isEmpty(),
                0.5,
                () -> new FindMissingFrameworkTexts(dice.reader(tenant), id(dice.of(all)), dice.locale()));
    }

    private CompetencyFrameworkId id(CompetencyFramework framework) {
        return dice.id(
                framework.id(),
                CompetencyFrameworkId::new,
                other -> other.frameworks.stream().map(CompetencyFramework::id).toList());
    }

    private Record versions(Tenant tenant, CompetencyFramework framework) {
        Actor actor = dice.actor(tenant, tenant.administrator);
        CompetencyId competency =
                dice.id(dice.of(framework.competencies()).id(), CompetencyId::new, other -> List.of());
        return dice.of(
                new DraftNextVersion(actor, id(framework)),
                new DraftNextVersion(actor, id(framework)),
                new PublishFramework(actor, id(framework)),
                new RetireCompetency(actor, competency),
                new ReinstateCompetency(actor, competency));
    }

    private TranslateFramework translate(Tenant tenant, CompetencyFramework framework) {
        Map<String, String> texts = new HashMap<>();
        dice.some(5, FrameworkTexts.of(framework).keySet())
                .forEach(key -> texts.put(key, dice.oneOfManyNames("Text", 100)));
        if (dice.oneIn(30)) {
            texts.put("no key", "Text");
        }
        return new TranslateFramework(dice.actor(tenant, tenant.administrator), id(framework), dice.locale(), texts);
    }

    private RetireFramework retire(Tenant tenant, CompetencyFramework framework) {
        return new RetireFramework(dice.actor(tenant, tenant.administrator), id(framework));
    }

    private Record questions(Tenant tenant, List<CompetencyFramework> known) {
        Actor reader = dice.reader(tenant);
        CompetencyFrameworkId framework = id(dice.of(known));
        return dice.of(
                new CompareFrameworks(reader, framework, id(dice.of(known))),
                new ListCompetencies(reader, framework),
                new ListFrameworks(reader, dice.page()));
    }

    /** Keeps what the draft has, but for a competency in five and sometimes a new category. */
    private EditFramework editFramework(Tenant tenant, CompetencyFramework draft) {
        List<String> names =
                draft.categories().stream().map(CompetencyCategory::name).toList();
        List<CategoryDraft> categories = new ArrayList<>();
        for (CompetencyCategory category : draft.categories()) {
            List<CompetencyDraft> competencies = new ArrayList<>();
            for (Competency competency : draft.competencies()) {
                if (competency.category().equals(category.id()) && !dice.oneIn(5)) {
                    competencies.add(new CompetencyDraft(
                            dice.oneIn(5) ? Optional.empty() : Optional.of(competency.id()),
                            competency.name(),
                            competency.description(),
                            competency.weight(),
                            competency.levels(),
                            dice.oneIn(3)
                                    ? dice.some(
                                            1,
                                            names.stream()
                                                    .filter(name -> !name.equals(category.name()))
                                                    .toList())
                                    : List.of()));
                }
            }
            categories.add(new CategoryDraft(Optional.of(category.id()), category.name(), competencies));
        }
        if (dice.oneIn(3)) {
            categories.addAll(categories());
        }
        return new EditFramework(
                dice.actor(tenant, tenant.administrator),
                id(draft),
                dice.oneIn(10) ? draft.version() + 1 : draft.version(),
                categories);
    }

    private CreateFramework createFramework(Tenant tenant) {
        String taken = tenant.frameworks.isEmpty()
                ? "Framework"
                : dice.of(tenant.frameworks).name();
        return new CreateFramework(
                dice.actor(tenant, tenant.administrator),
                dice.oneIn(5) ? taken : dice.name("Framework", 255),
                dice.oneIn(20) ? List.of() : categories());
    }

    private List<CategoryDraft> categories() {
        List<CategoryDraft> categories = new ArrayList<>();
        for (int i = dice.from(1, 2); i > 0; i--) {
            List<CompetencyDraft> competencies = new ArrayList<>();
            for (int j = dice.from(1, 2); j > 0; j--) {
                competencies.add(competency());
            }
            categories.add(new CategoryDraft(dice.oneOfManyNames("Category", 255), competencies));
        }
        return categories;
    }

    private CompetencyDraft competency() {
        List<CompetencyLevel> levels = new ArrayList<>();
        int count = dice.of(3, 5, 5);
        boolean valued = dice.oneIn(3);
        boolean odd = dice.oneIn(40);
        double lowest = dice.of(-0.0, 1.0, 1 / 3.0);
        double apart = dice.of(1.0, 1.1, 1e-3);
        for (int number = 1; number <= count; number++) {
            levels.add(new CompetencyLevel(
                    odd ? number + 1 : number,
                    "Level " + number,
                    dice.oneIn(3) ? List.of() : dice.some(2, HardTexts.all().toList()),
                    valued ? Optional.of(lowest + (number - 1) * apart) : Optional.empty()));
        }
        return new CompetencyDraft(
                dice.oneOfManyNames("Competency", 255),
                dice.text("", 4_000),
                dice.oneIn(50)
                        ? new BigDecimal("1.005")
                        : dice.of(BigDecimal.ONE, new BigDecimal("0.1"), new BigDecimal("9.99")),
                levels);
    }
}
