package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.OpenNominations;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.nomination.NominateRaters;
import io.planner360.application.feedback.nomination.RejectNominations;
import io.planner360.application.feedback.nomination.WithdrawNominations;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.organization.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Has each target propose the peers who are asked about them, and the operator agree. Some targets propose one more,
 * whom they or the operator think better of.
 */
final class PeerNominations {
    private static final int ONE_MORE_IN = 3;

    private final Planner planner;
    private final Staff staff;
    private final FeedbackCycleId cycle;
    private final SplittableRandom chance;
    private final List<FeedbackNominationId> wanted = new ArrayList<>();
    private final List<FeedbackNominationId> rejected = new ArrayList<>();
    private int withdrawn;

    PeerNominations(Planner planner, Staff staff, FeedbackCycleId cycle, long seed) {
        this.planner = planner;
        this.staff = staff;
        this.cycle = cycle;
        this.chance = new SplittableRandom(seed);
    }

    /** Whether raters of this kind are proposed first. */
    static boolean among(FeedbackEntry entry) {
        return entry.group().equals(RaterGroupCode.PEER.value());
    }

    /**
     * Proposes and decides.
     *
     * @param peers who shall be invited in the end, a target's beside each other
     * @param all raters of the cycle, none of whom is proposed twice
     * @return the invitations of the peers, in their order
     */
    List<InvitedRater> decided(List<FeedbackEntry> peers, List<FeedbackEntry> all) {
        Actor.Person operator = staff.operator();
        Accepted.by(planner.feedback().cycles().openNominations(new OpenNominations(operator, cycle)));
        Map<String, Set<String>> raters = new LinkedHashMap<>();
        all.forEach(entry -> raters.computeIfAbsent(entry.targetId(), target -> new HashSet<>())
                .add(entry.raterId()));
        Map<String, List<FeedbackEntry>> byTarget = new LinkedHashMap<>();
        peers.forEach(peer -> byTarget.computeIfAbsent(peer.targetId(), target -> new ArrayList<>())
                .add(peer));
        byTarget.forEach((target, proposed) -> propose(target, proposed, raters.getOrDefault(target, Set.of())));
        if (!rejected.isEmpty()) {
            Accepted.by(planner.feedback()
                    .nominations()
                    .reject(new RejectNominations(operator, cycle, rejected, "They have hardly worked together.")));
        }
        return Accepted.by(planner.feedback().nominations().approve(new ApproveNominations(operator, cycle, wanted)));
    }

    private void propose(String target, List<FeedbackEntry> peers, Set<String> raters) {
        List<String> proposed =
                new ArrayList<>(peers.stream().map(FeedbackEntry::raterId).toList());
        if (chance.nextInt(ONE_MORE_IN) == 0) {
            oneMore(target, raters).ifPresent(proposed::add);
        }
        Actor.Person person = staff.actor(target);
        List<FeedbackNominationId> nominations = Accepted.by(planner.feedback()
                        .nominations()
                        .nominate(new NominateRaters(
                                person,
                                cycle,
                                proposed.stream()
                                        .map(rater -> new NewInvitation(
                                                staff.member(target),
                                                new Invitee.Member(staff.member(rater)),
                                                RaterGroupCode.PEER))
                                        .toList())))
                .stream()
                .map(FeedbackNomination::id)
                .toList();
        wanted.addAll(nominations.subList(0, peers.size()));
        List<FeedbackNominationId> more = nominations.subList(peers.size(), nominations.size());
        if (chance.nextBoolean()) {
            rejected.addAll(more);
        } else if (!more.isEmpty()) {
            Accepted.by(planner.feedback().nominations().withdraw(new WithdrawNominations(person, cycle, more)));
            withdrawn += more.size();
        }
    }

    /** Anybody who is not asked about the target. */
    private Optional<String> oneMore(String target, Set<String> raters) {
        List<String> others = staff.members().keySet().stream()
                .filter(person -> !person.equals(target) && !raters.contains(person))
                .sorted()
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(chance.nextInt(others.size())));
    }

    /** How they ended, if there were any. */
    Optional<NominationTally> tally() {
        int proposed = wanted.size() + rejected.size() + withdrawn;
        return proposed == 0
                ? Optional.empty()
                : Optional.of(new NominationTally(proposed, wanted.size(), rejected.size(), withdrawn));
    }
}
