package io.planner360.domain.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The accounts, above all tenants, as a tenant may see them: in its unit of work only. */
public interface Users {
    /**
     * Stores the account unless its e-mail is taken, without regard to case; returns the id of the account
     * that now has the e-mail: the candidate's, or the one that had it before, which stays as it was. Two
     * units of work that claim one e-mail at once get the same id, unless the first rolls back.
     */
    UserId claim(User candidate);

    /** The account, where the person is an ACTIVE member of the tenant; otherwise empty. */
    Optional<User> find(UserId id);

    /** Those of the tenant's ACTIVE members who have one of these e-mails, by {@link EmailAddress#key()}. */
    Map<String, UserId> holders(Collection<EmailAddress> emails);
}
