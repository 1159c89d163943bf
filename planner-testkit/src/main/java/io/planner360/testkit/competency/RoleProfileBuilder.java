package io.planner360.testkit.competency;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds a {@link RoleProfile}. */
public final class RoleProfileBuilder {

    private static final int LEVEL = 3;

    private final CompetencyFramework framework;
    private String jobTitle = Fresh.name("Engineer");
    private Map<CompetencyId, Integer> required;

    RoleProfileBuilder(CompetencyFramework framework) {
        this.framework = framework;
        this.required = framework.competencies().stream().collect(Collectors.toMap(Competency::id, c -> LEVEL));
    }

    public RoleProfileBuilder forJobTitle(String title) {
        jobTitle = title;
        return this;
    }

    public RoleProfileBuilder requiring(Map<CompetencyId, Integer> levels) {
        required = levels;
        return this;
    }

    /** The profile, not stored. */
    public RoleProfile built() {
        return granted(RoleProfile.create(new RoleProfileId(Fresh.uuid()), framework, jobTitle, required));
    }

    /** The profile, stored; its framework is stored already. */
    public RoleProfile persistedIn(Persistence persistence, OrganizationId tenant) {
        RoleProfile profile = built();
        return persistence
                .unitOfWork()
                .within(tenant, () -> granted(persistence.roleProfiles().add(profile)));
    }
}
