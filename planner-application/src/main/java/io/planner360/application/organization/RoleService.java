package io.planner360.application.organization;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The roles of an organization, and who holds them. Each method is one unit of work; those that change something
 * read may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class RoleService {
    private final Context context;
    private final AccessControl access;

    /** Made by the {@code Planner}. */
    public RoleService(Context context) {
        this.context = context;
        this.access = context.access();
    }

    /** See {@link DefineRole}. */
    public Either<Refusal, Role> define(DefineRole command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> access.requireAll(member, command.permissions()))
                        .flatMap(member -> Either.<Refusal, Role>narrow(
                                Role.define(new RoleId(context.ids().next()), command.name(), command.permissions())))
                        .flatMap(role -> Either.narrow(roles().add(role))));
    }

    /** See {@link ChangeRole}. */
    public Either<Refusal, Role> change(ChangeRole command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> stored(command.role())
                                .flatMap(role -> access.requireAll(member, added(role, command.permissions()))
                                        .flatMap(allowed -> Either.<Refusal, Role>narrow(
                                                role.change(command.name(), command.permissions()))))
                                .flatMap(role -> Either.narrow(roles().update(role)))));
    }

    private static Set<Permission> added(Role role, Set<Permission> permissions) {
        Set<Permission> added = EnumSet.noneOf(Permission.class);
        added.addAll(permissions);
        added.removeAll(role.permissions());
        return added;
    }

    /** See {@link RemoveRole}. */
    public Either<Refusal, Role> remove(RemoveRole command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> stored(command.role()))
                        .flatMap(role -> Either.narrow(roles().remove(role))));
    }

    /** See {@link ListRoles}. By name. */
    public Either<Refusal, List<Role>> list(ListRoles question) {
        return context.attempt(
                question.actor(), () -> access.requireMember(question).map(member -> roles().all()));
    }

    /** See {@link AssignRole}. */
    public Either<Refusal, Membership> assign(AssignRole command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> access.requireAll(member, access.permissions(Set.of(command.role()))))
                        .flatMap(member -> member(command.user()))
                        .map(member -> member.assign(command.role()))
                        .flatMap(this::update));
    }

    /** See {@link WithdrawRole}. */
    public Either<Refusal, Membership> withdraw(WithdrawRole command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command).flatMap(actor -> {
                    Set<UserId> holders = command.role().equals(SystemRole.ADMINISTRATOR.id())
                            ? memberships().lockHolders(command.role())
                            : Set.of();
                    return member(command.user())
                            .flatMap(member -> member.withdraw(command.role(), holders))
                            .flatMap(this::update);
                }));
    }

    private Either<Refusal, Role> stored(RoleId id) {
        return Found.orRefuse(roles().find(id), "role", id);
    }

    private Either<Refusal, Membership> update(Membership changed) {
        return memberships().update(changed, context.now());
    }

    private Either<Refusal, Membership> member(UserId user) {
        return Found.orRefuse(memberships().find(user), "membership", user);
    }

    private Roles roles() {
        return context.persistence().roles();
    }

    private Memberships memberships() {
        return context.persistence().memberships();
    }
}
