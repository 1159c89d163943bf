package io.planner360.application.internal;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.vavr.control.Either;
import java.util.Optional;

/** Decides who may do what. Works inside the actor's unit of work. */
public final class AccessControl {
    private final Persistence persistence;

    AccessControl(Persistence persistence) {
        this.persistence = persistence;
    }

    /** The actor, if one of their roles gives the permission; the library itself may do everything. */
    public Either<Refusal, Actor> require(Actor actor, Permission permission) {
        if (actor instanceof Actor.System) {
            return Either.right(actor);
        }
        boolean may = activeMember(actor).filter(m -> m.may(permission)).isPresent();
        return may ? Either.right(actor) : Either.left(new Forbidden("the permission " + permission));
    }

    /** The actor's membership, if the actor is a person who has accepted it. */
    public Either<Refusal, Membership> requireMember(Actor actor) {
        return activeMember(actor)
                .<Either<Refusal, Membership>>map(Either::right)
                .orElseGet(() -> Either.left(new Forbidden("a membership that the person has accepted")));
    }

    /**
     * The actor, if this is about themselves, about somebody whose manager they are, or allowed by one of
     * their roles.
     */
    public Either<Refusal, Membership> requireCloseTo(UserId subject, Actor actor, Permission orPermission) {
        return requireMember(actor).flatMap(reader -> {
            boolean close = reader.user().equals(subject)
                    || reader.may(orPermission)
                    || persistence
                            .memberships()
                            .find(subject)
                            .flatMap(Membership::manager)
                            .equals(Optional.of(reader.user()));
            return close
                    ? Either.right(reader)
                    : Either.left(
                            new Forbidden("to be this person or their manager, or the permission " + orPermission));
        });
    }

    private Optional<Membership> activeMember(Actor actor) {
        return actor instanceof Actor.Person person
                ? persistence.memberships().find(person.user()).filter(m -> m.status() == MembershipStatus.ACTIVE)
                : Optional.empty();
    }
}
