package io.planner360.inmemory.internal.competency;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.shared.CodePointOrder;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class InMemoryRoleProfiles implements RoleProfiles {
    static final Unique<RoleProfileId, RoleProfile> BY_ID = Unique.by("role profile", RoleProfile::id);
    static final Unique<Tuple2<CompetencyFrameworkId, String>, RoleProfile> BY_TITLE =
            Unique.by("role profile of", InMemoryRoleProfiles::title);
    private static final Ordered<CompetencyFrameworkId, Position, RoleProfile> OF_FRAMEWORK = Ordered.by(
            RoleProfile::framework, profile -> Position.of(profile.id().value()));
    private static final Table<RoleProfile> PROFILES = Table.of(BY_ID, BY_TITLE, OF_FRAMEWORK);

    private final Store store;

    InMemoryRoleProfiles(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, RoleProfile> add(RoleProfile profile) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_TITLE, title(profile))) {
            return titleTaken();
        }
        tenant.require(InMemoryCompetencyFrameworks.BY_ID, profile.framework());
        requireLevels(tenant, profile);
        tenant.insert(PROFILES, profile);
        return Either.right(profile);
    }

    @Override
    public Optional<RoleProfile> find(RoleProfileId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Either<Conflict, RoleProfile> update(RoleProfile changed) {
        WorkingCopy tenant = store.tenant();
        RoleProfile stored = tenant.findAt(changed.version(), RoleProfile::version, BY_ID, changed.id());
        RoleProfile next = new RoleProfile(
                stored.id(),
                stored.framework(),
                changed.jobTitle(),
                changed.requiredLevels(),
                changed.active(),
                stored.version() + 1);
        if (tenant.find(BY_TITLE, title(next))
                .filter(holder -> !holder.id().equals(next.id()))
                .isPresent()) {
            return titleTaken();
        }
        requireLevels(tenant, next);
        tenant.replace(PROFILES, stored, next);
        return Either.right(next);
    }

    private static Tuple2<CompetencyFrameworkId, String> title(RoleProfile profile) {
        return Tuple.of(profile.framework(), profile.jobTitle());
    }

    private static Either<Conflict, RoleProfile> titleTaken() {
        return Either.left(new Conflict(JOB_TITLE_TAKEN, "The framework has a profile for this job title."));
    }

    private static void requireLevels(WorkingCopy tenant, RoleProfile profile) {
        profile.requiredLevels()
                .forEach((competency, level) ->
                        tenant.require(InMemoryCompetencies.BY_LEVEL, Tuple.of(competency, level)));
    }

    @Override
    public List<RoleProfile> ofFramework(CompetencyFrameworkId framework) {
        return store.tenant().stream(OF_FRAMEWORK, framework)
                .sorted(comparing(RoleProfile::jobTitle, CodePointOrder.INSTANCE))
                .toList();
    }
}
