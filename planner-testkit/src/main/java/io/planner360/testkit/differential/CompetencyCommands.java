package io.planner360.testkit.differential;

import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompareFrameworks;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.DraftNextVersion;
import io.planner360.application.competency.framework.EditFramework;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.framework.ListCompetencies;
import io.planner360.application.competency.framework.ListFrameworks;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.framework.ReinstateCompetency;
import io.planner360.application.competency.framework.RetireCompetency;
import io.planner360.application.competency.framework.RetireFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.organization.Actor;
import io.planner360.testkit.shared.HardTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frameworks and role profiles. */
final class CompetencyCommands {
    static final List<String> JOB_TITLES = List.of("Engineer", "Lead", "\ufffd Clerk", "\ud83d\ude80 Pilot");

    private static final int ENOUGH = 2;

    private final Dice dice;

    CompetencyCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        List<CompetencyFramework> known = tenant.frameworks;
        List<CompetencyFramework> inUse = tenant.frameworksInUse();
        choices.add(inUse.size() + tenant.drafts.size() < ENOUGH ? 6 : 0.5, () -> createFramework(tenant));
        for (CompetencyFramework framework : known) {
            for (String title : JOB_TITLES) {
                choices.add(
                        tenant.hasProfile(framework.id(), title) || !inUse.contains(framework) ? 0.05 : 3,
                        () -> createRoleProfile(tenant, framework, title));
            }
        }
        for (CompetencyFramework draft : tenant.drafts) {
            choices.add(8, () -> new PublishFramework(dice.actor(tenant, tenant.administrator), id(draft)));
            choices.add(4, () -> editFramework(tenant, draft));
        }
        choices.addIf(!known.isEmpty(), 2.5, () -> versions(tenant, dice.of(known)));
        choices.addIf(inUse.size() >= ENOUGH, 0.5, () -> retire(tenant, dice.of(dice.oneIn(3) ? known : inUse)));
        choices.addIf(
                !tenant.retiredCompetencies.isEmpty(),
                1,
                () -> new ReinstateCompetency(
                        dice.actor(tenant, tenant.administrator), dice.of(tenant.retiredCompetencies)));
        choices.addIf(!known.isEmpty(), 3, () -> questions(tenant, known));
        choices.addIf(!known.isEmpty(), 0.7, () -> new FindFramework(dice.reader(tenant), id(dice.of(known))));
        choices.addIf(!known.isEmpty(), 0.7, () -> new ListRoleProfiles(dice.reader(tenant), id(dice.of(known))));
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

    private CreateRoleProfile createRoleProfile(Tenant tenant, CompetencyFramework framework, String title) {
        Map<CompetencyId, Integer> required = new LinkedHashMap<>();
        for (Competency competency : framework.competencies()) {
            if (!dice.oneIn(6)) {
                required.put(
                        dice.id(competency.id(), CompetencyId::new, other -> List.of()),
                        dice.oneIn(40) ? 9 : dice.from(1, competency.levels().size()));
            }
        }
        return new CreateRoleProfile(
                dice.actor(tenant, tenant.administrator), id(framework), dice.text(title, 200), required);
    }
}
