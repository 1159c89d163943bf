package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class InMemoryUsers implements Users {
    static final Unique<UserId, User> BY_ID = Unique.by("user", User::id);
    private static final Unique<String, User> BY_EMAIL =
            Unique.by("user with e-mail", user -> user.email().key());
    private static final Table<User> USERS = Table.of(BY_ID, BY_EMAIL);

    private final Store store;

    InMemoryUsers(Store store) {
        this.store = store;
    }

    @Override
    public UserId claim(User candidate) {
        store.requireTenant();
        Optional<User> known = store.accounts().find(BY_EMAIL, candidate.email().key());
        if (known.isEmpty()) {
            if (store.accounts().has(BY_ID, candidate.id())) {
                throw new IllegalArgumentException("another account has the candidate's id");
            }
            store.accounts().insert(USERS, candidate);
        }
        return known.orElse(candidate).id();
    }

    @Override
    public Optional<User> find(UserId id) {
        return store.tenant()
                .find(InMemoryMemberships.BY_USER, id)
                .filter(membership -> membership.status() == MembershipStatus.ACTIVE)
                .flatMap(membership -> store.accounts().find(BY_ID, id));
    }

    @Override
    public Map<String, UserId> holders(Collection<EmailAddress> emails) {
        store.requireTenant();
        return emails.stream()
                .map(EmailAddress::key)
                .distinct()
                .flatMap(key -> store.accounts().find(BY_EMAIL, key).stream())
                .filter(user -> find(user.id()).isPresent())
                .collect(Collectors.toUnmodifiableMap(user -> user.email().key(), User::id));
    }
}
