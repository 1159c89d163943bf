package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryCycleTargets implements CycleTargets {
    static final Unique<Tuple2<FeedbackCycleId, UserId>, CycleTarget> BY_CYCLE_AND_USER =
            Unique.by("cycle target", target -> Tuple.of(target.cycle(), target.user()));
    static final Ordered<FeedbackCycleId, Position, CycleTarget> OF_CYCLE =
            Ordered.by(CycleTarget::cycle, target -> Position.of(target.user().value()));
    private static final Table<CycleTarget> TARGETS = Table.of(BY_CYCLE_AND_USER, OF_CYCLE);

    private final Store store;

    InMemoryCycleTargets(Store store) {
        this.store = store;
    }

    @Override
    public List<UserId> enrol(FeedbackCycleId cycle, Collection<UserId> users) {
        WorkingCopy tenant = store.tenant();
        List<UserId> unknown = users.stream()
                .distinct()
                .filter(user -> !tenant.has(OrganizationPorts.MEMBER, user))
                .toList();
        if (unknown.isEmpty()) {
            for (UserId user : users) {
                tenant.find(OrganizationPorts.MEMBER, user)
                        .filter(member -> !tenant.has(BY_CYCLE_AND_USER, Tuple.of(cycle, user)))
                        .ifPresent(member -> enrol(tenant, cycle, member));
            }
        }
        return unknown;
    }

    private static void enrol(WorkingCopy tenant, FeedbackCycleId cycle, Membership member) {
        tenant.require(InMemoryFeedbackCycles.BY_ID, cycle);
        tenant.insert(
                TARGETS,
                new CycleTarget(
                        cycle,
                        member.user(),
                        member.jobTitle(),
                        member.department(),
                        member.manager(),
                        CycleTarget.Status.ENROLLED));
    }

    @Override
    public Optional<CycleTarget> find(FeedbackCycleId cycle, UserId user) {
        return store.tenant().find(BY_CYCLE_AND_USER, Tuple.of(cycle, user));
    }

    @Override
    public void update(CycleTarget changed) {
        find(changed.cycle(), changed.user())
                .ifPresent(stored -> store.tenant()
                        .replace(
                                TARGETS,
                                stored,
                                new CycleTarget(
                                        stored.cycle(),
                                        stored.user(),
                                        stored.jobTitle(),
                                        stored.department(),
                                        stored.manager(),
                                        changed.status())));
    }

    @Override
    public Set<UserId> enrolled(FeedbackCycleId cycle, Collection<UserId> users) {
        return users.stream()
                .filter(user ->
                        find(cycle, user).filter(CycleTarget::isEnrolled).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<FeedbackCycleId, Set<UserId>> guardedFrom(UserId member, Collection<FeedbackCycleId> cycles) {
        WorkingCopy tenant = store.tenant();
        Map<FeedbackCycleId, Set<UserId>> guarded = new HashMap<>();
        for (FeedbackCycleId cycle : cycles) {
            Set<RaterGroupCode> groups = tenant.find(InMemoryFeedbackCycles.BY_ID, cycle)
                    .flatMap(stored -> tenant.find(InMemoryFeedbackForms.BY_ID, stored.form()))
                    .map(InMemoryCycleTargets::guardedGroups)
                    .orElse(Set.of());
            Set<UserId> targets = tenant.stream(
                            InMemoryFeedbackInvitations.OF_RATER, Tuple.of(cycle, new Rater.Member(member)))
                    .filter(invitation -> invitation.status() == InvitationStatus.SUBMITTED)
                    .filter(invitation -> groups.contains(invitation.group()))
                    .map(FeedbackInvitation::target)
                    .collect(Collectors.toUnmodifiableSet());
            if (!targets.isEmpty()) {
                guarded.put(cycle, targets);
            }
        }
        return guarded;
    }

    private static Set<RaterGroupCode> guardedGroups(FeedbackForm form) {
        return form.content().groups().stream()
                .filter(group -> form.content().confidentiality() != Confidentiality.NAMED)
                .filter(group -> group.protection() == RaterGroup.Protection.PROTECTED)
                .map(RaterGroup::code)
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<CycleTarget> ofCycle(FeedbackCycleId cycle) {
        return store.tenant().stream(OF_CYCLE, cycle);
    }
}
