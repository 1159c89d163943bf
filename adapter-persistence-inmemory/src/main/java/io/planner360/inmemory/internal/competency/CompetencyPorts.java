package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.framework.Competencies;
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

    /** Of each competency of the tenant's catalogue. */
    public static final Unique<CompetencyId, ?> COMPETENCY = InMemoryCompetencies.BY_ID;

    /** Of each level of each competency of the tenant's catalogue. */
    public static final Unique<Tuple2<CompetencyId, Integer>, ?> LEVEL = InMemoryCompetencies.BY_LEVEL;

    private CompetencyPorts() {}

    public static CompetencyFrameworks competencyFrameworks(Store store) {
        return new InMemoryCompetencyFrameworks(store);
    }

    public static Competencies competencies(Store store) {
        return new InMemoryCompetencies(store);
    }

    public static UserCompetencies userCompetencies(Store store) {
        return new InMemoryUserCompetencies(store);
    }

    public static CompetencyReviews competencyReviews(Store store) {
        return new InMemoryCompetencyReviews(store);
    }

    public static CompetencyGaps competencyGaps(Store store) {
        return new InMemoryCompetencyGaps(store);
    }

    public static RoleProfiles roleProfiles(Store store) {
        return new InMemoryRoleProfiles(store);
    }
}
