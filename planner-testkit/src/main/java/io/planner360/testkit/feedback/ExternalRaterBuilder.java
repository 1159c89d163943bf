package io.planner360.testkit.feedback;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.List;

/** Builds an {@link ExternalRater}. */
public final class ExternalRaterBuilder {

    private String email = Fresh.email("customer");
    private String name = "Charles Babbage";

    ExternalRaterBuilder() {}

    public ExternalRaterBuilder withEmail(String newEmail) {
        email = newEmail;
        return this;
    }

    public ExternalRaterBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** The rater, not stored. */
    public ExternalRater built() {
        return new ExternalRater(new ExternalRaterId(Fresh.uuid()), new EmailAddress(email), name);
    }

    /** Who has the e-mail now: this rater, stored, or the one that had it before. */
    public ExternalRater persistedIn(Persistence persistence, OrganizationId tenant) {
        List<ExternalRater> candidate = List.of(built());
        return persistence
                .unitOfWork()
                .within(
                        tenant,
                        () -> persistence.externalRaters().claim(candidate).get(0));
    }
}
