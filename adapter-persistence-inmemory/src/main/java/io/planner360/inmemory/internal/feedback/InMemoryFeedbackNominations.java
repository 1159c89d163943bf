package io.planner360.inmemory.internal.feedback;

import static java.util.Comparator.comparing;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.feedback.nomination.ShortGroup;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class InMemoryFeedbackNominations implements FeedbackNominations {
    private static final Unique<FeedbackNominationId, FeedbackNomination> BY_ID =
            Unique.by("feedback nomination", FeedbackNomination::id);
    private static final Unique<Tuple3<FeedbackCycleId, UserId, Rater>, FeedbackNomination> BY_RATER =
            Unique.by("feedback nomination of a rater", InMemoryFeedbackNominations::once);
    private static final Ordered<Tuple2<FeedbackCycleId, UserId>, Position, FeedbackNomination> OF_TARGET = Ordered.by(
            nomination -> Tuple.of(nomination.cycle(), nomination.target()), InMemoryFeedbackNominations::position);
    private static final Ordered<FeedbackCycleId, Position, FeedbackNomination> PROPOSED =
            Ordered.<FeedbackCycleId, Position, FeedbackNomination>by(
                            FeedbackNomination::cycle, InMemoryFeedbackNominations::position)
                    .where(InMemoryFeedbackNominations::isProposed);
    private static final Table<FeedbackNomination> NOMINATIONS = Table.of(BY_ID, BY_RATER, OF_TARGET, PROPOSED);

    private final Store store;

    InMemoryFeedbackNominations(Store store) {
        this.store = store;
    }

    private static Position position(FeedbackNomination nomination) {
        return Position.of(nomination.id().value());
    }

    private static Tuple3<FeedbackCycleId, UserId, Rater> once(FeedbackNomination nomination) {
        return Tuple.of(nomination.cycle(), nomination.target(), nomination.rater());
    }

    private static boolean isProposed(FeedbackNomination nomination) {
        return nomination.status() == NominationStatus.PROPOSED;
    }

    @Override
    public Either<Conflict, List<FeedbackNomination>> addAll(List<FeedbackNomination> nominations) {
        WorkingCopy tenant = store.tenant();
        Set<Tuple3<FeedbackCycleId, UserId, Rater>> batch = new HashSet<>();
        for (FeedbackNomination nomination : nominations) {
            if (!batch.add(once(nomination)) || tenant.has(BY_RATER, once(nomination))) {
                return Either.left(new Conflict(ONCE, "A rater is nominated once for a target in a cycle."));
            }
        }
        for (FeedbackNomination nomination : nominations) {
            tenant.require(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(nomination.cycle(), nomination.target()));
            InMemoryFeedbackInvitations.requireRater(tenant, nomination.rater());
            tenant.insert(NOMINATIONS, nomination);
        }
        return Either.right(List.copyOf(nominations));
    }

    @Override
    public List<FeedbackNomination> findAll(FeedbackCycleId cycle, Collection<FeedbackNominationId> ids) {
        WorkingCopy tenant = store.tenant();
        return ids.stream()
                .distinct()
                .flatMap(id -> tenant.find(BY_ID, id).stream())
                .filter(nomination -> nomination.cycle().equals(cycle))
                .sorted(comparing(nomination -> nomination.id().value(), Position::compareUnsigned))
                .toList();
    }

    @Override
    public List<FeedbackNomination> updateAll(List<FeedbackNomination> changed) {
        WorkingCopy tenant = store.tenant();
        List<FeedbackNomination> stored = new ArrayList<>();
        Set<FeedbackNominationId> batch = new HashSet<>();
        for (FeedbackNomination nomination : changed) {
            if (!batch.add(nomination.id())) {
                throw new StaleAggregate("feedback nomination " + nomination.id(), nomination.version());
            }
            stored.add(tenant.findAt(nomination.version(), FeedbackNomination::version, BY_ID, nomination.id()));
        }
        List<FeedbackNomination> next = changed.stream()
                .map(nomination -> nomination.atVersion(nomination.version() + 1))
                .toList();
        for (int i = 0; i < stored.size(); i++) {
            tenant.replace(NOMINATIONS, stored.get(i), next.get(i));
        }
        return next;
    }

    @Override
    public Page<FeedbackNomination> ofTarget(FeedbackCycleId cycle, UserId target, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_TARGET, Tuple.of(cycle, target)), page);
    }

    @Override
    public Page<FeedbackNomination> proposed(FeedbackCycleId cycle, PageRequest page) {
        return Pages.of(store.tenant().rows(PROPOSED, cycle), page);
    }

    @Override
    public List<GroupSize> proposedSizes(FeedbackCycleId cycle, Collection<UserId> targets) {
        return GroupSizes.of(
                targets,
                target -> store.tenant().stream(OF_TARGET, Tuple.of(cycle, target))
                        .filter(InMemoryFeedbackNominations::isProposed)
                        .map(FeedbackNomination::group));
    }

    @Override
    public List<RaterProposal> candidates(FeedbackCycleId cycle, Collection<UserId> targets) {
        WorkingCopy tenant = store.tenant();
        return targets.stream()
                .distinct()
                .filter(target -> tenant.find(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(cycle, target))
                        .filter(CycleTarget::isEnrolled)
                        .isPresent())
                .sorted(comparing(UserId::value, Position::compareUnsigned))
                .flatMap(target -> Candidates.of(tenant, target))
                .filter(proposal ->
                        !tenant.has(BY_RATER, Tuple.of(cycle, proposal.target(), new Rater.Member(proposal.rater()))))
                .filter(proposal -> !InMemoryFeedbackInvitations.isAsked(
                        tenant, cycle, proposal.target(), new Rater.Member(proposal.rater())))
                .toList();
    }

    @Override
    public Page<ShortGroup> shortGroups(FeedbackCycleId cycle, List<GroupNeed> needs, PageRequest page) {
        WorkingCopy tenant = store.tenant();
        List<CycleTarget> targets =
                tenant.stream(InMemoryCycleTargets.OF_CYCLE, cycle).toList();
        SortedMap<Position, ShortGroup> found = TreeMap.empty();
        for (int place = 0; place < needs.size(); place++) {
            GroupNeed need = needs.get(place);
            for (CycleTarget target : targets) {
                int raters = invited(tenant, target, need.group());
                if (raters < need.needed() && (need.always() || raters > 0)) {
                    found = found.put(
                            new Position(place, target.user().value()),
                            new ShortGroup(target.user(), need.group(), raters, need.needed()));
                }
            }
        }
        return Pages.of(found, page);
    }

    private static int invited(WorkingCopy tenant, CycleTarget target, RaterGroupCode group) {
        return (int) tenant.stream(InMemoryFeedbackInvitations.ABOUT, Tuple.of(target.cycle(), target.user()))
                .filter(invitation ->
                        invitation.group().equals(group) && invitation.status() != InvitationStatus.REVOKED)
                .count();
    }
}
