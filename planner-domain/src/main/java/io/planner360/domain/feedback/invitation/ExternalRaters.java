package io.planner360.domain.feedback.invitation;

import io.planner360.domain.organization.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tenant's raters without an account. */
public interface ExternalRaters {
    /**
     * Stores each candidate unless the tenant has one with its e-mail, without regard to case, who stays as
     * they were. Returns who now has each e-mail, in the order given.
     */
    List<ExternalRater> claim(Collection<ExternalRater> candidates);

    /** Those who have one of these e-mails, by {@link EmailAddress#key()}. */
    Map<String, ExternalRaterId> holders(Collection<EmailAddress> emails);

    /** The rater with this id. */
    Optional<ExternalRater> find(ExternalRaterId id);
}
