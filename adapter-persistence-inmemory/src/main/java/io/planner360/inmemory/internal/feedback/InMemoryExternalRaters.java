package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class InMemoryExternalRaters implements ExternalRaters {
    static final Unique<ExternalRaterId, ExternalRater> BY_ID = Unique.by("external rater", ExternalRater::id);
    private static final Unique<String, ExternalRater> BY_EMAIL =
            Unique.by("external rater with e-mail", rater -> rater.email().key());
    private static final Table<ExternalRater> RATERS = Table.of(BY_ID, BY_EMAIL);

    private final Store store;

    InMemoryExternalRaters(Store store) {
        this.store = store;
    }

    @Override
    public List<ExternalRater> claim(Collection<ExternalRater> candidates) {
        return candidates.stream().map(this::claim).toList();
    }

    private ExternalRater claim(ExternalRater candidate) {
        Optional<ExternalRater> known =
                store.tenant().find(BY_EMAIL, candidate.email().key());
        if (known.isEmpty()) {
            store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
            store.tenant().insert(RATERS, candidate);
        }
        return known.orElse(candidate);
    }

    @Override
    public Optional<ExternalRater> find(ExternalRaterId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Map<String, ExternalRaterId> holders(Collection<EmailAddress> emails) {
        return emails.stream()
                .map(EmailAddress::key)
                .distinct()
                .flatMap(key -> store.tenant().find(BY_EMAIL, key).stream())
                .collect(Collectors.toUnmodifiableMap(rater -> rater.email().key(), ExternalRater::id));
    }
}
