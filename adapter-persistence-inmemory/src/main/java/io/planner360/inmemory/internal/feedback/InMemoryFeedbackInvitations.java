package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.feedback.invitation.ParticipationCell;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.CodePointOrder;
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
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryFeedbackInvitations implements FeedbackInvitations {
    private static final Set<InvitationStatus> OPEN = EnumSet.of(InvitationStatus.SENT, InvitationStatus.STARTED);

    static final Unique<FeedbackInvitationId, FeedbackInvitation> BY_ID =
            Unique.by("feedback invitation", FeedbackInvitation::id);
    private static final Unique<SecretHash, FeedbackInvitation> BY_TOKEN = Unique.byOptional(
            "feedback invitation with token", invitation -> invitation.token().map(FeedbackInvitation.Token::hash));
    static final Ordered<Tuple2<FeedbackCycleId, Rater>, Position, FeedbackInvitation> OF_RATER = Ordered.by(
            invitation -> Tuple.of(invitation.cycle(), invitation.rater()),
            invitation -> Position.of(invitation.target().value()));
    private static final Ordered<Rater, Position, FeedbackInvitation> OPEN_FOR =
            Ordered.<Rater, Position, FeedbackInvitation>by(
                            FeedbackInvitation::rater, InMemoryFeedbackInvitations::position)
                    .where(invitation -> OPEN.contains(invitation.status()));
    static final Ordered<FeedbackCycleId, Position, FeedbackInvitation> PENDING =
            Ordered.<FeedbackCycleId, Position, FeedbackInvitation>by(
                            FeedbackInvitation::cycle, InMemoryFeedbackInvitations::position)
                    .where(invitation -> invitation.status() == InvitationStatus.PENDING);
    static final Ordered<Tuple2<FeedbackCycleId, UserId>, Position, FeedbackInvitation> ABOUT = Ordered.by(
            invitation -> Tuple.of(invitation.cycle(), invitation.target()), InMemoryFeedbackInvitations::position);
    static final Table<FeedbackInvitation> INVITATIONS = Table.of(BY_ID, BY_TOKEN, OF_RATER, OPEN_FOR, PENDING, ABOUT);

    private final Store store;

    InMemoryFeedbackInvitations(Store store) {
        this.store = store;
    }

    private static Position position(FeedbackInvitation invitation) {
        return Position.of(invitation.id().value());
    }

    @Override
    public Either<Conflict, List<FeedbackInvitation>> addAll(List<FeedbackInvitation> invitations) {
        WorkingCopy tenant = store.tenant();
        Set<Tuple3<FeedbackCycleId, UserId, Rater>> batch = new HashSet<>();
        for (FeedbackInvitation invitation : invitations) {
            if (!batch.add(Tuple.of(invitation.cycle(), invitation.target(), invitation.rater()))
                    || isAsked(tenant, invitation.cycle(), invitation.target(), invitation.rater())) {
                return Either.left(new Conflict(ONCE, "A rater is asked once about a target in a cycle."));
            }
        }
        for (FeedbackInvitation invitation : invitations) {
            tenant.require(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(invitation.cycle(), invitation.target()));
            requireRater(tenant, invitation.rater());
            tenant.insert(INVITATIONS, invitation);
        }
        return Either.right(List.copyOf(invitations));
    }

    /** True if the rater has been asked about the target, whatever became of it. */
    static boolean isAsked(WorkingCopy tenant, FeedbackCycleId cycle, UserId target, Rater rater) {
        return tenant.rows(OF_RATER, Tuple.of(cycle, rater)).containsKey(Position.of(target.value()));
    }

    static void requireRater(WorkingCopy tenant, Rater rater) {
        if (rater instanceof Rater.Member member) {
            tenant.require(OrganizationPorts.MEMBER, member.user());
        } else if (rater instanceof Rater.External external) {
            tenant.require(InMemoryExternalRaters.BY_ID, external.id());
        }
    }

    @Override
    public Optional<FeedbackInvitation> find(FeedbackInvitationId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Optional<FeedbackInvitation> findByToken(SecretHash token) {
        return store.tenant().find(BY_TOKEN, token);
    }

    @Override
    public List<FeedbackInvitation> ofRater(FeedbackCycleId cycle, Rater rater) {
        return store.tenant().stream(OF_RATER, Tuple.of(cycle, rater)).toList();
    }

    @Override
    public Page<FeedbackInvitation> openFor(Rater rater, PageRequest page) {
        return Pages.of(store.tenant().rows(OPEN_FOR, rater), page);
    }

    @Override
    public FeedbackInvitation update(FeedbackInvitation changed) {
        FeedbackInvitation stored =
                store.tenant().findAt(changed.version(), FeedbackInvitation::version, BY_ID, changed.id());
        FeedbackInvitation next = changed.atVersion(changed.version() + 1);
        store.tenant().replace(INVITATIONS, stored, next);
        return next;
    }

    @Override
    public void submitAll(List<FeedbackInvitation> submitted) {
        WorkingCopy tenant = store.tenant();
        for (FeedbackInvitation invitation : submitted) {
            tenant.findAt(invitation.version(), FeedbackInvitation::version, BY_ID, invitation.id());
        }
        submitted.forEach(this::update);
    }

    @Override
    public List<FeedbackInvitation> of(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        WorkingCopy tenant = store.tenant();
        return raters.stream()
                .distinct()
                .flatMap(asked -> tenant.rows(OF_RATER, Tuple.of(cycle, asked.rater()))
                        .get(Position.of(asked.target().value()))
                        .toJavaStream())
                .toList();
    }

    @Override
    public List<GroupSize> groupSizes(FeedbackCycleId cycle, Collection<UserId> targets) {
        return GroupSizes.of(
                targets,
                target -> store.tenant().stream(ABOUT, Tuple.of(cycle, target))
                        .filter(InMemoryFeedbackInvitations::isNotRevoked)
                        .map(FeedbackInvitation::group));
    }

    @Override
    public Set<RaterOfTarget> asked(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        WorkingCopy tenant = store.tenant();
        return raters.stream()
                .filter(asked -> isAsked(tenant, cycle, asked.target(), asked.rater()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<Rater, Integer> openSizes(FeedbackCycleId cycle, Collection<Rater> raters) {
        return raters.stream()
                .distinct()
                .flatMap(rater -> store.tenant().stream(OF_RATER, Tuple.of(cycle, rater)))
                .filter(invitation -> invitation.expire().isRight())
                .collect(Collectors.toUnmodifiableMap(FeedbackInvitation::rater, invitation -> 1, Integer::sum));
    }

    @Override
    public List<ParticipationCell> participation(FeedbackCycleId cycle) {
        WorkingCopy tenant = store.tenant();
        Comparator<Tuple2<String, RaterGroupCode>> order = Comparator.<Tuple2<String, RaterGroupCode>, String>comparing(
                        Tuple2::_1, CodePointOrder.INSTANCE)
                .thenComparing(Tuple2::_2);
        Map<Tuple2<String, RaterGroupCode>, List<InvitationStatus>> cells = ofCycle(cycle)
                .filter(InMemoryFeedbackInvitations::isNotRevoked)
                .collect(Collectors.groupingBy(
                        invitation -> Tuple.of(department(tenant, cycle, invitation.target()), invitation.group()),
                        () -> new TreeMap<>(order),
                        Collectors.mapping(FeedbackInvitation::status, Collectors.toList())));
        Map<Tuple2<String, RaterGroupCode>, Long> answered = InMemoryFeedbackResponses.ofCycle(tenant, cycle)
                .collect(Collectors.groupingBy(
                        response -> Tuple.of(department(tenant, cycle, response.target()), response.group()),
                        Collectors.counting()));
        return cells.entrySet().stream()
                .map(cell -> new ParticipationCell(
                        cell.getKey()._1(),
                        new Participation(
                                cell.getKey()._2(),
                                cell.getValue().size(),
                                answered.getOrDefault(cell.getKey(), 0L).intValue(),
                                count(cell.getValue(), InvitationStatus.STARTED),
                                count(cell.getValue(), InvitationStatus.DECLINED))))
                .toList();
    }

    private static String department(WorkingCopy tenant, FeedbackCycleId cycle, UserId target) {
        return tenant.find(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(cycle, target))
                .map(CycleTarget::department)
                .orElseThrow();
    }

    private static boolean isNotRevoked(FeedbackInvitation invitation) {
        return invitation.status() != InvitationStatus.REVOKED;
    }

    private static int count(List<InvitationStatus> statuses, InvitationStatus wanted) {
        return (int) statuses.stream().filter(wanted::equals).count();
    }

    private Stream<FeedbackInvitation> ofCycle(FeedbackCycleId cycle) {
        return ofCycle(store.tenant(), cycle);
    }

    static Stream<FeedbackInvitation> ofCycle(WorkingCopy tenant, FeedbackCycleId cycle) {
        return tenant.stream(InMemoryCycleTargets.OF_CYCLE, cycle)
                .flatMap(target -> tenant.stream(ABOUT, Tuple.of(cycle, target.user())));
    }
}
