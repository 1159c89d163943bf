package io.planner360.testkit.competency;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.assessment.UserCompetencyId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.Optional;

/** Builds a {@link UserCompetency}: level 2 in the framework's first competency, unless said otherwise. */
public final class LevelBuilder {
    /** When entries are valid from and recorded, unless said otherwise. */
    public static final Instant RECORDED = Instant.parse("2026-03-04T05:06:07.123456Z");

    private final UserId user;
    private final UserId assessor;
    private final CompetencyFramework framework;
    private UserCompetencyId id = new UserCompetencyId(Fresh.uuid());
    private CompetencyId competency;
    private int level = 2;
    private Instant validFrom = RECORDED;
    private Optional<Instant> validUntil = Optional.empty();
    private Instant recordedAt = RECORDED;
    private Evidence evidence = new Evidence(Evidence.Kind.ASSESSMENT, "Was seen", "Talk 7");

    LevelBuilder(UserId user, UserId assessor, CompetencyFramework framework) {
        this.user = user;
        this.assessor = assessor;
        this.framework = framework;
        this.competency = framework.competencies().get(0).id();
    }

    public LevelBuilder withId(UserCompetencyId newId) {
        id = newId;
        return this;
    }

    public LevelBuilder in(CompetencyId newCompetency) {
        competency = newCompetency;
        return this;
    }

    public LevelBuilder at(int newLevel) {
        level = newLevel;
        return this;
    }

    public LevelBuilder validFrom(Instant from) {
        validFrom = from;
        return this;
    }

    public LevelBuilder validUntil(Instant until) {
        validUntil = Optional.of(until);
        return this;
    }

    public LevelBuilder recordedAt(Instant at) {
        recordedAt = at;
        return this;
    }

    public LevelBuilder restingOn(Evidence newEvidence) {
        evidence = newEvidence;
        return this;
    }

    /** The entry, not stored. */
    public UserCompetency built() {
        return new UserCompetency(
                id, user, framework.id(), competency, level, validFrom, validUntil, evidence, assessor, recordedAt);
    }

    /** The entry, stored; people and framework are stored already. */
    public UserCompetency persistedIn(Persistence persistence, OrganizationId tenant) {
        UserCompetency entry = built();
        return persistence.unitOfWork().within(tenant, () -> {
            persistence.userCompetencies().append(entry);
            return entry;
        });
    }
}
