package io.planner360.application.competency.profile;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/**
 * Role profiles. Each method is one unit of work; those that change something read may throw {@link StaleAggregate}
 * when somebody else was faster, and can be called again.
 */
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

    /** See {@link EditRoleProfile}. */
    public Either<Refusal, RoleProfile> edit(EditRoleProfile command) {
        return change(
                command,
                command.profile(),
                profile -> stored.framework(profile.framework())
                        .flatMap(framework -> profile.edit(framework, command.jobTitle(), command.requiredLevels()))
                        .map(edited -> edited.atVersion(command.version())));
    }

    /** See {@link RetireRoleProfile}. */
    public Either<Refusal, RoleProfile> retire(RetireRoleProfile command) {
        return change(command, command.profile(), RoleProfile::retire);
    }

    /** See {@link ReinstateRoleProfile}. */
    public Either<Refusal, RoleProfile> reinstate(ReinstateRoleProfile command) {
        return change(command, command.profile(), RoleProfile::reinstate);
    }

    /** See {@link ListRoleProfiles}. By job title, retired ones too. */
    public Either<Refusal, List<RoleProfile>> list(ListRoleProfiles question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.framework(question.framework()))
                        .map(framework -> profiles.ofFramework(framework.id())));
    }

    private Either<Refusal, RoleProfile> change(
            Request command, RoleProfileId id, Function<RoleProfile, Either<Refusal, RoleProfile>> change) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> Found.orRefuse(profiles.find(id), "role profile", id))
                        .flatMap(change)
                        .flatMap(changed -> Either.narrow(profiles.update(changed))));
    }
}
