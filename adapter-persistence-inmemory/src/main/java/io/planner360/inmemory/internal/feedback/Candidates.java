package io.planner360.inmemory.internal.feedback;

import static java.util.Comparator.comparing;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.UserId;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the manager graph names as raters. */
final class Candidates {
    private Candidates() {}

    static Stream<RaterProposal> of(WorkingCopy tenant, UserId target) {
        Optional<UserId> manager = managerOf(tenant, target);
        return Stream.of(
                        proposals(tenant, target, RaterGroupCode.MANAGER, manager.stream()),
                        proposals(
                                tenant,
                                target,
                                RaterGroupCode.SKIP_MANAGER,
                                manager.flatMap(boss -> managerOf(tenant, boss)).stream()),
                        proposals(tenant, target, RaterGroupCode.DIRECT_REPORT, reports(tenant, target)),
                        proposals(
                                tenant,
                                target,
                                RaterGroupCode.PEER,
                                manager.stream().flatMap(boss -> reports(tenant, boss))))
                .flatMap(group -> group);
    }

    private static Stream<RaterProposal> proposals(
            WorkingCopy tenant, UserId target, RaterGroupCode group, Stream<UserId> raters) {
        return raters.filter(rater -> !rater.equals(target))
                .filter(rater -> tenant.find(OrganizationPorts.MEMBER, rater)
                        .filter(member -> member.status() != MembershipStatus.DEACTIVATED)
                        .isPresent())
                .sorted(roundFrom(target))
                .map(rater -> new RaterProposal(target, rater, group));
    }

    private static Comparator<UserId> roundFrom(UserId target) {
        Comparator<UserId> ascending = comparing(UserId::value, Position::compareUnsigned);
        return Comparator.<UserId, Boolean>comparing(rater -> ascending.compare(rater, target) < 0)
                .thenComparing(ascending);
    }

    private static Optional<UserId> managerOf(WorkingCopy tenant, UserId user) {
        return tenant.find(OrganizationPorts.MEMBER, user).flatMap(Membership::manager);
    }

    private static Stream<UserId> reports(WorkingCopy tenant, UserId manager) {
        return tenant.stream(OrganizationPorts.REPORTS, manager).map(Membership::user);
    }
}
