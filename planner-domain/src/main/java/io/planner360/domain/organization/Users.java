package io.planner360.domain.organization;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts, above all tenants. A tenant's unit of work sees those of its ACTIVE members only, {@code system}
 * work all of them.
 */
public interface Users {
    /**
     * Stores the account unless its e-mail is taken, without regard to case; returns the id of the account
     * that now has the e-mail: the candidate's, or the one that had it before, which stays as it was. Two
     * units of work that claim one e-mail at once get the same id, unless the first rolls back. In
     * {@code system} work this throws {@link IllegalStateException}.
     */
    UserId claim(User candidate);

    /**
     * The same as {@link #claim} for each candidate, in the order given, in a number of steps that does not grow with them.
     * In {@code system} work this throws {@link IllegalStateException}.
     */
    List<UserId> claimAll(List<User> candidates);

    /** The account; in a tenant's unit of work empty where the person is not an ACTIVE member of the tenant. */
    Optional<User> find(UserId id);

    /**
     * Those of the tenant's ACTIVE members who have one of these e-mails, by {@link EmailAddress#key()}. In {@code system} work
     * this throws {@link IllegalStateException}.
     */
    Map<String, UserId> holders(Collection<EmailAddress> emails);

    /**
     * The tenant's members, in whatever status, who have one of these e-mails, by {@link EmailAddress#key()}: whom the
     * tenant has registered, it knows. In {@code system} work this throws {@link IllegalStateException}.
     */
    Map<String, UserId> members(Collection<EmailAddress> emails);

    /**
     * The account with the e-mail, without regard to case. {@code system} work only: in a tenant's unit of
     * work this throws {@link IllegalStateException}.
     */
    Optional<User> findByEmail(EmailAddress email);

    /**
     * Stores the change, of everything but the id, the e-mail and when the account was made, and returns it with
     * version + 1.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored, or, in a tenant's unit of
     *     work, the person is not an ACTIVE member of the tenant
     */
    User update(User changed);

    /**
     * Active accounts in which nobody has logged in since, or ever, where they were made before; the longest idle
     * first, by the last login, or where there was none by when the account was made, then by id, bytes compared
     * unsigned. {@code system} work only: in a tenant's unit of work this throws {@link IllegalStateException}.
     */
    Page<User> idleSince(Instant since, PageRequest page);
}
