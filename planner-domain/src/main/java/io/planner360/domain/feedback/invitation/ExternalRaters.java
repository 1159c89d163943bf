package io.planner360.domain.feedback.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tenant's raters without an account. */
public interface ExternalRaters {
    /**
     * Stores each candidate unless the tenant has one with its e-mail, without regard to case, who stays as
     * they were. Returns who now has each e-mail, in the order given.
     */
    List<ExternalRater> claim(Collection<ExternalRater> candidates);

    /** The rater with this id. */
    Optional<ExternalRater> find(ExternalRaterId id);
}
