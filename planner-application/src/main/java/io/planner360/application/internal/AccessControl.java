package io.planner360.application.internal;

import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lets through whom the command's {@link Guard} lets through. Works inside the actor's unit of work. */
public final class AccessControl {
    private final Persistence persistence;

    AccessControl(Persistence persistence) {
        this.persistence = persistence;
    }

    /** The actor, if the guard admits every member, or a permission of theirs, or the library itself. */
    public Either<Refusal, Actor> require(Request request) {
        if (request.actor() instanceof Actor.System && Guard.of(request).admits(Relation.SYSTEM)) {
            return Either.right(request.actor());
        }
        return requireMember(request).map(member -> request.actor());
    }

    /** The membership of the actor, if the guard admits every member, or a permission of theirs. */
    public Either<Refusal, Membership> requireMember(Request request) {
        Guard guard = Guard.of(request);
        return allowed(guard, activeMember(request.actor()).filter(member -> admits(guard, member)));
    }

    /**
     * The membership of the actor, if the guard admits every member, or a permission of theirs, or how they
     * stand to the person whom the command is about.
     */
    public Either<Refusal, Membership> requireCloseTo(UserId subject, Request request) {
        Guard guard = Guard.of(request);
        return allowed(
                guard,
                activeMember(request.actor())
                        .filter(member -> admits(guard, member) || isCloseTo(subject, guard, member)));
    }

    /**
     * The membership of the actor, if the guard admits every member, or a permission of theirs, or how they
     * stand to each of the people whom the command is about.
     */
    public Either<Refusal, Membership> requireCloseToAll(Set<UserId> subjects, Request request) {
        Guard guard = Guard.of(request);
        return allowed(
                guard,
                activeMember(request.actor())
                        .filter(member -> admits(guard, member) || isCloseToAll(subjects, guard, member)));
    }

    /** The membership of the actor, if the guard admits raters: whether they are the invitation's is left to say. */
    Either<Refusal, Membership> requireRater(Request request) {
        Guard guard = Guard.of(request);
        return allowed(guard, activeMember(request.actor()).filter(member -> guard.admits(Relation.INVITED_RATER)));
    }

    /** The membership that a person accepts or has accepted; there is none but their own. */
    public Either<Refusal, Membership> requireProposed(Request request) {
        Guard guard = Guard.of(request);
        if (request.actor() instanceof Actor.Person person && guard.admits(Relation.PROPOSED_MEMBER)) {
            return Found.orRefuse(persistence.memberships().find(person.user()), "membership", person.user());
        }
        return Either.left(new Forbidden(guard.needed()));
    }

    /** The member, if their roles give all these permissions: nobody gives others what they do not have. */
    public Either<Refusal, Membership> requireAll(Membership member, Set<Permission> permissions) {
        return permissions(member.roles()).containsAll(permissions)
                ? Either.right(member)
                : Either.left(new Forbidden("every permission that is given to others"));
    }

    /** What these roles allow together; an unknown one allows nothing. */
    public Set<Permission> permissions(Set<RoleId> roles) {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        Set<RoleId> own = new HashSet<>();
        for (RoleId role : roles) {
            SystemRole.of(role).ifPresentOrElse(known -> allowed.addAll(known.permissions()), () -> own.add(role));
        }
        if (!own.isEmpty()) {
            allowed.addAll(persistence.roles().permissions(own));
        }
        return allowed;
    }

    private boolean admits(Guard guard, Membership member) {
        return guard.admits(Relation.ANY_MEMBER)
                || guard.permission()
                        .filter(permission -> permissions(member.roles()).contains(permission))
                        .isPresent();
    }

    private boolean isCloseTo(UserId subject, Guard guard, Membership member) {
        return (guard.admits(Relation.SELF) && member.user().equals(subject))
                || (guard.admits(Relation.MANAGER) && manages(member.user(), subject));
    }

    private boolean isCloseToAll(Set<UserId> subjects, Guard guard, Membership member) {
        Set<UserId> others = new HashSet<>(subjects);
        if (guard.admits(Relation.SELF)) {
            others.remove(member.user());
        }
        return others.isEmpty()
                || (guard.admits(Relation.MANAGER)
                        && persistence
                                .memberships()
                                .reportsAmong(member.user(), others)
                                .equals(others));
    }

    private boolean manages(UserId manager, UserId subject) {
        return persistence
                .memberships()
                .find(subject)
                .flatMap(Membership::manager)
                .equals(Optional.of(manager));
    }

    private static Either<Refusal, Membership> allowed(Guard guard, Optional<Membership> member) {
        return member.<Either<Refusal, Membership>>map(Either::right)
                .orElseGet(() -> Either.left(new Forbidden(guard.needed())));
    }

    private Optional<Membership> activeMember(Actor actor) {
        return actor instanceof Actor.Person person
                ? persistence.memberships().find(person.user()).filter(m -> m.status() == MembershipStatus.ACTIVE)
                : Optional.empty();
    }
}
