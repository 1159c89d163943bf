package io.planner360.application.competency.profile;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;

/** Role profiles. Each method is one unit of work. */
public final class RoleProfileService {
    private final Context context;
    private final AccessControl access;
    private final RoleProfiles profiles;
    private final Stored stored;

    /** Made by the {@code Planner}. */
    public RoleProfileService(Context context) {
        this.context = context;
        this.access = context.access();
        this.profiles = context.persistence().roleProfiles();
        this.stored = context.stored();
    }

    /** See {@link CreateRoleProfile}. */
    public Either<Refusal, RoleProfile> create(CreateRoleProfile command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.frameworkInUse(command.framework()))
                        .flatMap(framework -> Either.narrow(RoleProfile.create(
                                new RoleProfileId(context.ids().next()),
                                framework,
                                command.jobTitle(),
                                command.requiredLevels())))
                        .flatMap(profile -> Either.narrow(profiles.add(profile))));
    }

    /** See {@link ListRoleProfiles}. By job title. */
    public Either<Refusal, List<RoleProfile>> list(ListRoleProfiles question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.framework(question.framework()))
                        .map(framework -> profiles.ofFramework(framework.id())));
    }
}
