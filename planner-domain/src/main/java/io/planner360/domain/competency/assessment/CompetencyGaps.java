package io.planner360.domain.competency.assessment;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.List;

/**
 * What members lack for their jobs: what the role profile of their job title requires in a version of a framework,
 * beside what {@link UserCompetencies#current} says of them. Members without a profile require nothing, and a retired
 * profile is none.
 */
public interface CompetencyGaps {
    /** Of one person, by competency id, bytes compared unsigned. */
    List<LevelGap> ofPerson(UserId user, CompetencyFrameworkId framework, Instant at);

    /** Of one person for the job of this profile, whatever their title, by competency id. */
    List<LevelGap> ofPersonFor(UserId user, RoleProfileId profile, Instant at);

    /** Of everybody whose manager this is, by user id, then by competency id. */
    List<LevelGap> ofTeam(UserId manager, CompetencyFrameworkId framework, Instant at);

    /** Of all members, counted by competency where at least {@link LevelCoverage#FEWEST} require it, by its id. */
    Page<LevelCoverage> ofOrganization(CompetencyFrameworkId framework, Instant at, PageRequest page);
}
