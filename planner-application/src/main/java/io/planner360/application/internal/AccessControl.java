package io.planner360.application.internal;

import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.organization.ActingMember;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Organization;
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
import java.util.function.Predicate;

/** Lets through whom the command's {@link Guard} lets through. Works inside the actor's unit of work. */
public final class AccessControl {
    private final Persistence persistence;

    AccessControl(Persistence persistence) {
        this.persistence = persistence;
    }

    /** The actor, if the guard admits every member, or a permission of theirs, or the library itself. */
    public Either<Refusal, Actor> require(Request request) {
        if (request.actor() instanceof Actor.System && Guard.of(request).admits(Relation.SYSTEM)) {
            return whileActive(request.actor());
        }
        return requireMember(request).map(member -> request.actor());
    }

    /** The membership of the actor, if the guard admits every member, or a permission of theirs. */
    public Either<Refusal, Membership> requireMember(Request request) {
        Guard guard = Guard.of(request);
        return allowed(request, member -> admits(guard, member));
    }

    /**
     * The membership of the actor, if the guard admits every member, or a permission of theirs, or how they
     * stand to the person whom the command is about.
     */
    public Either<Refusal, Membership> requireCloseTo(UserId subject, Request request) {
        Guard guard = Guard.of(request);
        return allowed(request, member -> admits(guard, member) || isCloseTo(subject, guard, member));
    }

    /**
     * The membership of the actor, if the guard admits every member, or a permission of theirs, or how they
     * stand to each of the people whom the command is about.
     */
    public Either<Refusal, Membership> requireCloseToAll(Set<UserId> subjects, Request request) {
        Guard guard = Guard.of(request);
        return allowed(request, member -> admits(guard, member) || isCloseToAll(subjects, guard, member));
    }

    /** The membership of the actor, if the guard admits raters: whether they are the invitation's is left to say. */
    Either<Refusal, Membership> requireRater(Request request) {
        Guard guard = Guard.of(request);
        return allowed(request, member -> guard.admits(Relation.INVITED_RATER));
    }

    /** The membership that a person accepts or has accepted; there is none but their own. */
    public Either<Refusal, Membership> requireProposed(Request request) {
        Guard guard = Guard.of(request);
        if (request.actor() instanceof Actor.Person person && guard.admits(Relation.PROPOSED_MEMBER)) {
            return Found.orRefuse(persistence.memberships().find(person.user()), "membership", person.user())
                    .flatMap(member -> whileActive(person).map(active -> member));
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

    /** The actor, unless the organization is deactivated. For those who are not its members. */
    public Either<Refusal, Actor> whileActive(Actor actor) {
        return persistence
                .organizations()
                .find(actor.organization())
                .filter(organization -> !organization.active())
                .<Either<Refusal, Actor>>map(deactivated -> Either.left(Organization.deactivated()))
                .orElseGet(() -> Either.right(actor));
    }

    private Either<Refusal, Membership> allowed(Request request, Predicate<Membership> admitted) {
        Optional<ActingMember> acting = acting(request.actor()).filter(actor -> admitted.test(actor.membership()));
        if (acting.isEmpty()) {
            return Either.left(new Forbidden(Guard.of(request).needed()));
        }
        Membership member = acting.get().membership();
        return acting.get().organizationActive() || passesWhileDeactivated(request, member)
                ? Either.right(member)
                : Either.left(Organization.deactivated());
    }

    private boolean passesWhileDeactivated(Request request, Membership member) {
        return request.worksWhileDeactivated() && permissions(member.roles()).contains(Permission.MANAGE_ORGANIZATION);
    }

    private Optional<ActingMember> acting(Actor actor) {
        return actor instanceof Actor.Person person
                ? persistence.memberships().acting(person.user())
                : Optional.empty();
    }
}
