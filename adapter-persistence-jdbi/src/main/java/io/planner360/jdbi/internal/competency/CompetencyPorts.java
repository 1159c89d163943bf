package io.planner360.jdbi.internal.competency;

import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record CompetencyPorts(CompetencyFrameworks frameworks, Competencies competencies, RoleProfiles roleProfiles) {
    /** The ports that work in this session. */
    public static CompetencyPorts in(Session session) {
        return new CompetencyPorts(
                new JdbiCompetencyFrameworks(session), new JdbiCompetencies(session), new JdbiRoleProfiles(session));
    }
}
