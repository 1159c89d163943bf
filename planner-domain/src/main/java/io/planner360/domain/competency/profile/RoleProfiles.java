package io.planner360.domain.competency.profile;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.vavr.control.Either;
import java.util.List;

/** The tenant's role profiles. */
public interface RoleProfiles {
    /** The name of the rule that a job title has one profile in a framework. */
    String JOB_TITLE_TAKEN = "role_profiles_job_title_key";

    /** Stores a new profile; {@link #JOB_TITLE_TAKEN} where the framework has one for this title. */
    Either<Conflict, RoleProfile> add(RoleProfile profile);

    /** All profiles of the framework, by job title in code point order. */
    List<RoleProfile> ofFramework(CompetencyFrameworkId framework);
}
