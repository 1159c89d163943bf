package io.planner360.jdbi.internal.competency;

import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record CompetencyPorts(
        CompetencyFrameworks frameworks,
        Competencies competencies,
        RoleProfiles roleProfiles,
        UserCompetencies userCompetencies,
        CompetencyReviews competencyReviews,
        CompetencyGaps competencyGaps) {
    /** The ports that work in this session. */
    public static CompetencyPorts in(Session session) {
        return new CompetencyPorts(
                new JdbiCompetencyFrameworks(session),
                new JdbiCompetencies(session),
                new JdbiRoleProfiles(session),
                new JdbiUserCompetencies(session),
                new JdbiCompetencyReviews(session),
                new JdbiCompetencyGaps(session));
    }
}
