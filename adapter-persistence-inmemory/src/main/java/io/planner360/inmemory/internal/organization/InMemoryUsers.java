package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class InMemoryUsers implements Users {
    static final Unique<UserId, User> BY_ID = Unique.by("user", User::id);
    private static final Unique<String, User> BY_EMAIL =
            Unique.by("user with e-mail", user -> user.email().key());
    private static final Ordered<Tuple0, Position, User> ACTIVE = Ordered.<Tuple0, Position, User>by(
                    user -> Tuple.empty(),
                    user -> Position.of(user.idleSince(), user.id().value()))
            .where(User::active);
    private static final Table<User> USERS = Table.of(BY_ID, BY_EMAIL, ACTIVE);

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
    public List<UserId> claimAll(List<User> candidates) {
        store.requireTenant();
        return candidates.stream().map(this::claim).toList();
    }

    @Override
    public Optional<User> find(UserId id) {
        return isVisible(id) ? store.accounts().find(BY_ID, id) : Optional.empty();
    }

    private boolean isVisible(UserId id) {
        return store.isSystem()
                || store.tenant()
                        .find(InMemoryMemberships.BY_USER, id)
                        .filter(membership -> membership.status() == MembershipStatus.ACTIVE)
                        .isPresent();
    }

    @Override
    public Optional<User> findByEmail(EmailAddress email) {
        store.requireSystem();
        return store.accounts().find(BY_EMAIL, email.key());
    }

    @Override
    public User update(User changed) {
        if (!isVisible(changed.id())) {
            throw new StaleAggregate("user " + changed.id(), changed.version());
        }
        User stored = store.accounts().findAt(changed.version(), User::version, BY_ID, changed.id());
        User next = changed.atVersion(changed.version() + 1);
        store.accounts().replace(USERS, stored, next);
        return next;
    }

    @Override
    public Page<User> idleSince(Instant since, PageRequest page) {
        store.requireSystem();
        return Pages.of(
                store.accounts()
                        .rows(ACTIVE, Tuple.empty())
                        .takeWhile(row -> row._2.idleSince().isBefore(since)),
                page);
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

    @Override
    public Map<String, UserId> members(Collection<EmailAddress> emails) {
        store.requireTenant();
        return emails.stream()
                .map(EmailAddress::key)
                .distinct()
                .flatMap(key -> store.accounts().find(BY_EMAIL, key).stream())
                .filter(user -> store.tenant().has(InMemoryMemberships.BY_USER, user.id()))
                .collect(Collectors.toUnmodifiableMap(user -> user.email().key(), User::id));
    }
}
