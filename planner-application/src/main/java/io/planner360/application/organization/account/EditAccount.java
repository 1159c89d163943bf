package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import java.util.Optional;

/**
 * A person changes their own account. What organizations call the person stays as it is.
 *
 * @param profileImageUrl http or https, up to 2,000 characters
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record EditAccount(Actor.Person actor, String firstName, String lastName, Optional<String> profileImageUrl)
        implements Request {}
