package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link CycleTargets}. */
public abstract class CycleTargetsContract extends GuardedTargetsContract {

    private static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        List<UserId> nobody = List.of(new UserId(Fresh.uuid()));
        return PortCalls.of(CycleTargets.class)
                .with("enrol", () -> targets().enrol(unknown, nobody))
                .with("find", () -> targets().find(unknown, nobody.get(0)))
                .with(
                        "update",
                        () -> targets()
                                .update(new CycleTarget(
                                        unknown,
                                        nobody.get(0),
                                        "",
                                        "",
                                        Optional.empty(),
                                        CycleTarget.Status.WITHDRAWN)))
                .with("enrolled", () -> targets().enrolled(unknown, nobody))
                .with("guardedFrom", () -> targets().guardedFrom(nobody.get(0), List.of(unknown)))
                .with("ofCycle", () -> targets().ofCycle(unknown));
    }

    @Nested
    class Enrolling {

        @Test
        void captures_title_department_and_manager_of_the_membership() {
            UserId manager = member();
            UserId user = aMember()
                    .withJobTitle("Analyst")
                    .inDepartment("Engines")
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
            FeedbackCycleId cycle = cycle();
            assertThat(enrol(cycle, List.of(user))).isEmpty();
            assertThat(ofCycle(cycle))
                    .containsExactly(new CycleTarget(
                            cycle, user, "Analyst", "Engines", Optional.of(manager), CycleTarget.Status.ENROLLED));
        }

        @Test
        void captures_that_there_is_no_manager_title_or_department() {
            UserId user = aMember()
                    .withJobTitle("")
                    .inDepartment("")
                    .persistedIn(persistence(), tenant)
                    .user();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(user));
            assertThat(ofCycle(cycle))
                    .containsExactly(
                            new CycleTarget(cycle, user, "", "", Optional.empty(), CycleTarget.Status.ENROLLED));
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void captures_texts_as_they_are(String text) {
            UserId user = aMember()
                    .withJobTitle(text)
                    .inDepartment(text)
                    .persistedIn(persistence(), tenant)
                    .user();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(user));
            assertThat(ofCycle(cycle))
                    .containsExactly(
                            new CycleTarget(cycle, user, text, text, Optional.empty(), CycleTarget.Status.ENROLLED));
        }

        @Test
        void captures_the_longest_texts() {
            String title = HardTexts.ofLength(200);
            String department = HardTexts.ofLength(100);
            UserId user = aMember()
                    .withJobTitle(title)
                    .inDepartment(department)
                    .persistedIn(persistence(), tenant)
                    .user();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(user));
            assertThat(ofCycle(cycle))
                    .containsExactly(new CycleTarget(
                            cycle, user, title, department, Optional.empty(), CycleTarget.Status.ENROLLED));
        }

        @Test
        void takes_members_in_whatever_status() {
            UserId pending =
                    aMember().pending().persistedIn(persistence(), tenant).user();
            FeedbackCycleId cycle = cycle();
            assertThat(enrol(cycle, List.of(pending))).isEmpty();
            assertThat(ofCycle(cycle)).extracting(CycleTarget::user).containsExactly(pending);
        }

        @Test
        void is_not_rewritten_by_a_later_change_of_the_membership() {
            Membership membership = aMember().persistedIn(persistence(), tenant);
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(membership.user()));
            List<CycleTarget> before = ofCycle(cycle);
            report(membership, member());
            assertThat(ofCycle(cycle)).isEqualTo(before);
        }

        @Test
        void leaves_who_is_enrolled_already_as_they_were() {
            Membership membership = aMember().persistedIn(persistence(), tenant);
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(membership.user()));
            List<CycleTarget> before = ofCycle(cycle);
            report(membership, member());
            assertThat(enrol(cycle, List.of(membership.user()))).isEmpty();
            assertThat(ofCycle(cycle)).isEqualTo(before);
        }

        @Test
        void takes_somebody_who_is_named_twice_once() {
            UserId user = member();
            FeedbackCycleId cycle = cycle();
            assertThat(enrol(cycle, List.of(user, user))).isEmpty();
            assertThat(ofCycle(cycle)).extracting(CycleTarget::user).containsExactly(user);
        }

        @Test
        void returns_who_is_no_member_in_the_order_given_and_enrols_nobody() {
            UserId member = member();
            UserId another = member();
            UserId elsewhere = aMember().persistedIn(persistence(), otherTenant).user();
            List<UserId> strangers =
                    new ArrayList<>(ascendingIds().stream().map(UserId::new).toList());
            strangers.add(elsewhere);
            Collections.reverse(strangers);
            List<UserId> asked = new ArrayList<>(strangers);
            asked.add(2, member);
            asked.add(another);
            FeedbackCycleId cycle = cycle();
            assertThat(enrol(cycle, asked)).containsExactlyElementsOf(strangers);
            assertThat(ofCycle(cycle)).isEmpty();
        }

        @Test
        void keeps_who_was_enrolled_before_when_it_enrols_nobody() {
            UserId first = member();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(first));
            enrol(cycle, List.of(member(), new UserId(Fresh.uuid())));
            assertThat(ofCycle(cycle)).extracting(CycleTarget::user).containsExactly(first);
        }

        @Test
        void takes_nobody() {
            FeedbackCycleId cycle = cycle();
            assertThat(enrol(cycle, List.of())).isEmpty();
            assertThat(ofCycle(cycle)).isEmpty();
        }

        private void report(Membership membership, UserId manager) {
            within(() -> granted(persistence()
                    .memberships()
                    .update(granted(membership.reportTo(Optional.of(manager), List.of())), LATER)));
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void stores_the_status_and_leaves_who_was_withdrawn_among_the_targets() {
            FeedbackCycleId cycle = cycle();
            UserId user = member();
            UserId other = member();
            enrol(cycle, List.of(user, other));
            CycleTarget withdrawn = granted(find(cycle, user).orElseThrow().withdraw());
            within(() -> targets().update(withdrawn));
            assertThat(find(cycle, user)).contains(withdrawn);
            assertThat(ofCycle(cycle)).contains(withdrawn).hasSize(2);
            assertThat(within(() -> targets().enrolled(cycle, List.of(user, other))))
                    .containsExactly(other);
        }

        @Test
        void is_not_undone_by_enrolling_again() {
            FeedbackCycleId cycle = cycle();
            UserId user = member();
            enrol(cycle, List.of(user));
            CycleTarget withdrawn = granted(find(cycle, user).orElseThrow().withdraw());
            within(() -> targets().update(withdrawn));
            assertThat(enrol(cycle, List.of(user))).isEmpty();
            assertThat(find(cycle, user)).contains(withdrawn);
        }

        @Test
        void changes_nothing_of_another_cycle_or_organization() {
            FeedbackCycleId cycle = cycle();
            FeedbackCycleId another = cycle();
            UserId user = member();
            enrol(cycle, List.of(user));
            enrol(another, List.of(user));
            CycleTarget withdrawn = granted(find(cycle, user).orElseThrow().withdraw());
            elsewhere(() -> targets().update(withdrawn));
            assertThat(find(cycle, user).orElseThrow().status()).isEqualTo(CycleTarget.Status.ENROLLED);
            within(() -> targets().update(withdrawn));
            assertThat(find(another, user).orElseThrow().status()).isEqualTo(CycleTarget.Status.ENROLLED);
        }

        @Test
        void finds_nobody_who_was_never_enrolled_or_is_of_another_organization() {
            FeedbackCycleId cycle = cycle();
            UserId user = member();
            assertThat(find(cycle, user)).isEmpty();
            enrol(cycle, List.of(user));
            assertThat(elsewhere(() -> targets().find(cycle, user))).isEmpty();
        }

        private Optional<CycleTarget> find(FeedbackCycleId cycle, UserId user) {
            return within(() -> targets().find(cycle, user));
        }
    }

    @Nested
    class Telling_who_is_enrolled {

        @Test
        void tells_who_is_enrolled_from_others() {
            UserId enrolled = member();
            UserId not = member();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(enrolled));
            assertThat(enrolled(cycle, List.of(not, enrolled, new UserId(Fresh.uuid()))))
                    .containsExactly(enrolled);
        }

        @Test
        void tells_nobody_who_is_enrolled_in_another_cycle_only() {
            UserId user = member();
            enrol(cycle(), List.of(user));
            assertThat(enrolled(cycle(), List.of(user))).isEmpty();
        }

        @Test
        void tells_nobody_of_nobody() {
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(member()));
            assertThat(enrolled(cycle, List.of())).isEmpty();
        }

        @Test
        void tells_nothing_of_another_organization() {
            UserId user = member();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(user));
            assertThat(elsewhere(() -> targets().enrolled(cycle, List.of(user))))
                    .isEmpty();
        }

        @Test
        void takes_more_ids_than_a_statement_has_parameters() {
            UserId one = member();
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(one));
            List<UserId> asked = new ArrayList<>(IntStream.range(0, 70_000)
                    .mapToObj(i -> new UserId(Fresh.uuid()))
                    .toList());
            asked.add(one);
            assertThat(enrolled(cycle, asked)).containsExactly(one);
        }

        private Set<UserId> enrolled(FeedbackCycleId cycle, Collection<UserId> users) {
            return within(() -> targets().enrolled(cycle, users));
        }
    }

    @Nested
    class Streaming {

        @Test
        void gives_all_targets_by_user_id_with_bytes_compared_unsigned() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            ids.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(ids.get(3), ids.get(0)));
            enrol(cycle, List.of(ids.get(4), ids.get(2), ids.get(1)));
            assertThat(ofCycle(cycle)).extracting(CycleTarget::user).containsExactlyElementsOf(ids);
        }

        @Test
        void gives_no_target_of_another_cycle() {
            enrol(cycle(), List.of(member()));
            assertThat(ofCycle(cycle())).isEmpty();
        }

        @Test
        void gives_no_target_of_another_organization() {
            FeedbackCycleId cycle = cycle();
            enrol(cycle, List.of(member()));
            assertThat(elsewhere(() -> listed(cycle))).isEmpty();
        }

        @Test
        void may_be_closed_before_its_end() {
            FeedbackCycleId cycle = cycle();
            List<UserId> users = List.of(member(), member(), member());
            enrol(cycle, users);
            UserId next = member();
            within(() -> {
                try (Stream<CycleTarget> stream = targets().ofCycle(cycle)) {
                    assertThat(stream.iterator().next().user()).isIn(users);
                }
                targets().enrol(cycle, List.of(next));
                assertThat(listed(cycle)).hasSize(4);
            });
        }
    }

    private FeedbackCycleId cycle() {
        return aCycle().persistedIn(persistence(), tenant).id();
    }

    private List<UserId> enrol(FeedbackCycleId cycle, Collection<UserId> users) {
        return within(() -> targets().enrol(cycle, users));
    }

    private List<CycleTarget> ofCycle(FeedbackCycleId cycle) {
        return within(() -> listed(cycle));
    }

    private List<CycleTarget> listed(FeedbackCycleId cycle) {
        try (Stream<CycleTarget> stream = targets().ofCycle(cycle)) {
            return stream.toList();
        }
    }
}
