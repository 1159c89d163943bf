package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple2;

/** The ports of this feature, and the keys that others refer to. */
public final class CompetencyPorts {
    public static final Unique<CompetencyFrameworkId, CompetencyFramework> FRAMEWORK =
            InMemoryCompetencyFrameworks.BY_ID;

    /** Of each competency, in whichever of the tenant's frameworks. */
    public static final Unique<CompetencyId, CompetencyFramework> COMPETENCY =
            InMemoryCompetencyFrameworks.BY_COMPETENCY;

    /** Of each level of each competency. */
    public static final Unique<Tuple2<CompetencyId, Integer>, CompetencyFramework> LEVEL =
            InMemoryCompetencyFrameworks.BY_LEVEL;

    private CompetencyPorts() {}

    public static CompetencyFrameworks competencyFrameworks(Store store) {
        return new InMemoryCompetencyFrameworks(store);
    }

    public static RoleProfiles roleProfiles(Store store) {
        return new InMemoryRoleProfiles(store);
    }
}
