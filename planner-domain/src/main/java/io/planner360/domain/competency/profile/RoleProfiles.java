package io.planner360.domain.competency.profile;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The tenant's role profiles. */
public interface RoleProfiles {
    /** The name of the rule that a job title has one profile in a framework. */
    String JOB_TITLE_TAKEN = "role_profiles_job_title_key";

    /** Stores a new profile; {@link #JOB_TITLE_TAKEN} where the framework has one for this title. */
    Either<Conflict, RoleProfile> add(RoleProfile profile);

    /** The profile with the levels that it requires. */
    Optional<RoleProfile> find(RoleProfileId id);

    /** All profiles of the framework, retired ones too, by job title in code point order. */
    List<RoleProfile> ofFramework(CompetencyFrameworkId framework);

    /**
     * Stores the change and returns it with version + 1; {@link #JOB_TITLE_TAKEN} where another profile of the
     * framework has the title. Its framework stays as it was.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<Conflict, RoleProfile> update(RoleProfile changed);
}
