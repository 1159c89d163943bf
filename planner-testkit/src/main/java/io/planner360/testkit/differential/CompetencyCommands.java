package io.planner360.testkit.differential;

import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.CreateFramework.NewCategory;
import io.planner360.application.competency.framework.CreateFramework.NewCompetency;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
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
        choices.add(known.size() < ENOUGH ? 6 : 0.5, () -> createFramework(tenant));
        for (CompetencyFramework framework : known) {
            for (String title : JOB_TITLES) {
                choices.add(
                        tenant.hasProfile(framework.id(), title) ? 0.05 : 3,
                        () -> createRoleProfile(tenant, framework, title));
            }
        }
        choices.addIf(!known.isEmpty(), 0.7, () -> new FindFramework(dice.reader(tenant), id(dice.of(known))));
        choices.addIf(!known.isEmpty(), 0.7, () -> new ListRoleProfiles(dice.reader(tenant), id(dice.of(known))));
    }

    private CompetencyFrameworkId id(CompetencyFramework framework) {
        return dice.id(
                framework.id(),
                CompetencyFrameworkId::new,
                other -> other.frameworks.stream().map(CompetencyFramework::id).toList());
    }

    private CreateFramework createFramework(Tenant tenant) {
        List<NewCategory> categories = new ArrayList<>();
        for (int i = dice.from(1, 2); i > 0; i--) {
            List<NewCompetency> competencies = new ArrayList<>();
            for (int j = dice.from(1, 2); j > 0; j--) {
                competencies.add(competency());
            }
            categories.add(new NewCategory(dice.oneOfManyNames("Category", 255), competencies));
        }
        String taken = tenant.frameworks.isEmpty()
                ? "Framework"
                : dice.of(tenant.frameworks).name();
        return new CreateFramework(
                dice.actor(tenant, tenant.administrator),
                dice.oneIn(5) ? taken : dice.name("Framework", 255),
                dice.oneIn(20) ? List.of() : categories);
    }

    private NewCompetency competency() {
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
        return new NewCompetency(
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
