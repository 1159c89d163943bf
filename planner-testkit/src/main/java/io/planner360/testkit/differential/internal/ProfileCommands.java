package io.planner360.testkit.differential.internal;

import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.EditRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.application.competency.profile.ReinstateRoleProfile;
import io.planner360.application.competency.profile.RetireRoleProfile;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Role profiles. */
final class ProfileCommands {
    static final List<String> JOB_TITLES = List.of("Engineer", "Lead", "\ufffd Clerk", "\ud83d\ude80 Pilot");

    private final Dice dice;

    ProfileCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        List<CompetencyFramework> known = tenant.frameworks;
        List<CompetencyFramework> inUse = tenant.frameworksInUse();
        for (CompetencyFramework framework : known) {
            for (String title : JOB_TITLES) {
                choices.add(
                        tenant.hasProfile(framework.id(), title) || !inUse.contains(framework) ? 0.05 : 3,
                        () -> create(tenant, framework, title));
            }
        }
        choices.addIf(!known.isEmpty(), 0.7, () -> new ListRoleProfiles(dice.reader(tenant), id(dice.of(known))));
        if (!tenant.profiles.isEmpty()) {
            RoleProfile any = dice.of(tenant.profiles);
            choices.add(1, () -> edit(tenant, any));
            choices.add(any.active() ? 0.4 : 0.2, () -> new RetireRoleProfile(manager(tenant), id(any)));
            choices.add(any.active() ? 0.2 : 4, () -> new ReinstateRoleProfile(manager(tenant), id(any)));
        }
    }

    private CreateRoleProfile create(Tenant tenant, CompetencyFramework framework, String title) {
        return new CreateRoleProfile(manager(tenant), id(framework), dice.text(title, 200), levels(framework));
    }

    private EditRoleProfile edit(Tenant tenant, RoleProfile profile) {
        return new EditRoleProfile(
                manager(tenant),
                id(profile),
                dice.oneIn(10) ? profile.version() + 1 : profile.version(),
                dice.oneIn(3) ? dice.of(JOB_TITLES) : dice.text(profile.jobTitle(), 200),
                tenant.frameworks.stream()
                        .filter(framework -> framework.id().equals(profile.framework()))
                        .findFirst()
                        .map(this::levels)
                        .orElse(profile.requiredLevels()));
    }

    private Map<CompetencyId, Integer> levels(CompetencyFramework framework) {
        Map<CompetencyId, Integer> required = new LinkedHashMap<>();
        for (Competency competency : framework.competencies()) {
            if (!dice.oneIn(6)) {
                required.put(
                        dice.id(competency.id(), CompetencyId::new, other -> List.of()),
                        dice.oneIn(40) ? 9 : dice.from(1, competency.levels().size()));
            }
        }
        return required;
    }

    private Actor manager(Tenant tenant) {
        return dice.actor(tenant, tenant.administrator);
    }

    private RoleProfileId id(RoleProfile profile) {
        return dice.id(
                profile.id(),
                RoleProfileId::new,
                other -> other.profiles.stream().map(RoleProfile::id).toList());
    }

    private CompetencyFrameworkId id(CompetencyFramework framework) {
        return dice.id(
                framework.id(),
                CompetencyFrameworkId::new,
                other -> other.frameworks.stream().map(CompetencyFramework::id).toList());
    }
}
