package io.planner360.inmemory.internal.feedback;

import static java.util.Comparator.comparing;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.ManagerChange;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class InMemoryRaterPolicies implements RaterPolicies {
    private static final Unique<FeedbackCycleId, Stored> BY_CYCLE = Unique.by("rater policy of", Stored::cycle);
    private static final Table<Stored> POLICIES = Table.of(BY_CYCLE);

    private static final Unique<Tuple2<FeedbackCycleId, UserId>, Followed> BY_TARGET =
            Unique.by("followed manager of", followed -> Tuple.of(followed.cycle(), followed.target()));
    private static final Table<Followed> FOLLOWED = Table.of(BY_TARGET);

    private final Store store;

    InMemoryRaterPolicies(Store store) {
        this.store = store;
    }

    private record Stored(FeedbackCycleId cycle, RaterPolicy policy) {}

    /** The manager to whom the cycle has followed last. */
    private record Followed(FeedbackCycleId cycle, UserId target, UserId manager) {}

    @Override
    public void set(FeedbackCycleId cycle, RaterPolicy policy) {
        WorkingCopy tenant = store.tenant();
        tenant.require(InMemoryFeedbackCycles.BY_ID, cycle);
        tenant.find(BY_CYCLE, cycle).ifPresent(before -> tenant.delete(POLICIES, before));
        tenant.insert(POLICIES, new Stored(cycle, policy));
    }

    @Override
    public RaterPolicy of(FeedbackCycleId cycle) {
        return store.tenant().find(BY_CYCLE, cycle).map(Stored::policy).orElse(RaterPolicy.DEFAULT);
    }

    @Override
    public List<ManagerChange> managerChanges(FeedbackCycleId cycle, Collection<UserId> targets) {
        WorkingCopy tenant = store.tenant();
        return targets.stream()
                .distinct()
                .sorted(comparing(UserId::value, Position::compareUnsigned))
                .flatMap(user -> tenant.find(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(cycle, user)).stream())
                .filter(CycleTarget::isEnrolled)
                .flatMap(target -> change(tenant, target).stream())
                .toList();
    }

    private static Optional<ManagerChange> change(WorkingCopy tenant, CycleTarget target) {
        Optional<UserId> known = tenant.find(BY_TARGET, Tuple.of(target.cycle(), target.user()))
                .map(Followed::manager)
                .or(target::manager);
        return tenant.find(OrganizationPorts.MEMBER, target.user())
                .flatMap(Membership::manager)
                .flatMap(manager -> tenant.find(OrganizationPorts.MEMBER, manager))
                .filter(manager -> manager.status() != MembershipStatus.DEACTIVATED)
                .map(Membership::user)
                .filter(now -> !known.equals(Optional.of(now)))
                .map(now -> new ManagerChange(
                        target.user(),
                        known,
                        now,
                        known.flatMap(before -> invitation(tenant, target, before))
                                .filter(invitation -> invitation.group().equals(RaterGroupCode.MANAGER)
                                        && invitation.status() != InvitationStatus.REVOKED)
                                .isPresent(),
                        invitation(tenant, target, now).isPresent()));
    }

    private static Optional<FeedbackInvitation> invitation(WorkingCopy tenant, CycleTarget target, UserId rater) {
        return tenant.rows(InMemoryFeedbackInvitations.OF_RATER, Tuple.of(target.cycle(), new Rater.Member(rater)))
                .get(Position.of(target.user().value()))
                .toJavaOptional();
    }

    @Override
    public void follow(FeedbackCycleId cycle, Collection<ManagerChange> changes) {
        WorkingCopy tenant = store.tenant();
        for (ManagerChange change : changes) {
            if (tenant.has(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(cycle, change.target()))) {
                tenant.require(OrganizationPorts.MEMBER, change.now());
                tenant.find(BY_TARGET, Tuple.of(cycle, change.target()))
                        .ifPresent(before -> tenant.delete(FOLLOWED, before));
                tenant.insert(FOLLOWED, new Followed(cycle, change.target(), change.now()));
            }
        }
    }
}
