package io.planner360.inmemory.internal.competency;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.assessment.UserCompetencyId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

final class InMemoryUserCompetencies implements UserCompetencies {
    private static final Comparator<UserCompetency> BY_RECORDING = comparing(InMemoryUserCompetencies::recorded);
    private static final Comparator<UserCompetency> NEWEST_LAST =
            comparing(UserCompetency::validFrom).thenComparing(BY_RECORDING);
    private static final Unique<UserCompetencyId, UserCompetency> BY_ID =
            Unique.by("user competency", UserCompetency::id);
    private static final Ordered<UserId, Position, UserCompetency> OF_USER =
            Ordered.by(UserCompetency::user, InMemoryUserCompetencies::recorded);
    private static final Ordered<Tuple2<UserId, CompetencyId>, Position, UserCompetency> HISTORY =
            Ordered.by(entry -> Tuple.of(entry.user(), entry.competency()), InMemoryUserCompetencies::recorded);
    private static final Table<UserCompetency> ENTRIES = Table.of(BY_ID, OF_USER, HISTORY);

    private final Store store;

    InMemoryUserCompetencies(Store store) {
        this.store = store;
    }

    @Override
    public void append(UserCompetency entry) {
        WorkingCopy tenant = store.tenant();
        tenant.require(OrganizationPorts.MEMBER, entry.user());
        tenant.require(OrganizationPorts.MEMBER, entry.assessor());
        tenant.require(
                InMemoryCompetencyFrameworks.BY_LEVEL, Tuple.of(entry.framework(), entry.competency(), entry.level()));
        tenant.insert(ENTRIES, entry);
    }

    @Override
    public List<UserCompetency> current(UserId user, Instant at) {
        return current(store.tenant(), user, at).values().stream()
                .sorted(comparing(entry -> Position.of(entry.competency().value())))
                .toList();
    }

    @Override
    public Page<UserCompetency> history(UserId user, CompetencyId competency, PageRequest page) {
        return Pages.of(store.tenant().rows(HISTORY, Tuple.of(user, competency)), page);
    }

    static Map<CompetencyId, UserCompetency> current(WorkingCopy tenant, UserId user, Instant at) {
        Map<CompetencyId, UserCompetency> current = new HashMap<>();
        tenant.stream(OF_USER, user)
                .filter(entry -> entry.isValidAt(at))
                .forEach(entry -> current.merge(entry.competency(), entry, BinaryOperator.maxBy(NEWEST_LAST)));
        return current;
    }

    private static Position recorded(UserCompetency entry) {
        return Position.of(entry.recordedAt(), entry.id().value());
    }
}
