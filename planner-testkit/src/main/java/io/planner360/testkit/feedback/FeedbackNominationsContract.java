package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anExternalRater;
import static io.planner360.testkit.feedback.NominationMother.aNomination;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link FeedbackNominations}. */
public abstract class FeedbackNominationsContract extends RaterCandidatesContract {

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        UserId nobody = new UserId(Fresh.uuid());
        PageRequest page = PageRequest.first(10);
        return PortCalls.of(FeedbackNominations.class)
                .with(
                        "addAll",
                        () -> nominations().addAll(List.of(aNomination(unknown).built())))
                .with("findAll", () -> nominations().findAll(unknown, List.of(new FeedbackNominationId(Fresh.uuid()))))
                .with(
                        "updateAll",
                        () -> nominations()
                                .updateAll(List.of(aNomination(unknown).built())))
                .with("ofTarget", () -> nominations().ofTarget(unknown, nobody, page))
                .with("proposed", () -> nominations().proposed(unknown, page))
                .with("candidates", () -> nominations().candidates(unknown, List.of(nobody)))
                .with("proposedSizes", () -> nominations().proposedSizes(unknown, List.of(nobody)))
                .with(
                        "shortGroups",
                        () -> nominations()
                                .shortGroups(unknown, List.of(new GroupNeed(RaterGroupCode.PEER, 3, true)), page));
    }

    @Nested
    class Adding {

        @Test
        void stores_new_nominations_and_returns_them_in_the_order_given() {
            UserId target = target();
            List<FeedbackNomination> batch = List.of(
                    nomination()
                            .about(target)
                            .of(target)
                            .as(RaterGroupCode.SELF)
                            .built(),
                    nomination().about(target).of(member()).built(),
                    nomination().about(target).of(customer()).built());
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            batch.forEach(nomination -> assertThat(find(nomination)).containsExactly(nomination));
        }

        @Test
        void takes_an_empty_batch() {
            assertThat(granted(addAll(List.of()))).isEmpty();
        }

        @Test
        void takes_a_large_batch() {
            UserId target = target();
            List<FeedbackNomination> batch = IntStream.range(0, 300)
                    .mapToObj(i -> nomination().about(target).of(member()).built())
                    .toList();
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            assertThat(find(batch.get(299))).containsExactly(batch.get(299));
        }

        @Test
        void refuses_a_rater_who_has_been_nominated_for_the_target_and_stores_nothing() {
            FeedbackNomination first = nomination().persistedIn(persistence(), tenant);
            FeedbackNomination other =
                    nomination().about(first.target()).of(member()).built();
            FeedbackNomination again = again(first);
            assertOnce(addAll(List.of(other, again)));
            assertThat(find(other)).isEmpty();
            assertThat(find(first)).containsExactly(first);
        }

        @Test
        void refuses_it_whatever_became_of_the_first_nomination() {
            assertOnce(addAll(List.of(again(nomination().withdrawn().persistedIn(persistence(), tenant)))));
            assertOnce(addAll(List.of(again(nomination().rejected("No.").persistedIn(persistence(), tenant)))));
            assertOnce(addAll(List.of(again(nomination().approved().persistedIn(persistence(), tenant)))));
        }

        @Test
        void refuses_a_rater_who_stands_twice_in_the_batch() {
            UserId target = target();
            FeedbackNomination one = nomination().about(target).of(customer()).built();
            assertOnce(addAll(List.of(one, again(one))));
            assertThat(find(one)).isEmpty();
        }

        @Test
        void takes_the_same_rater_for_another_target_and_in_another_cycle() {
            FeedbackNomination first = nomination().persistedIn(persistence(), tenant);
            UserId rater = ((Rater.Member) first.rater()).user();
            FeedbackNomination elsewhere =
                    aNomination(anotherCycle()).about(first.target()).of(rater).persistedIn(persistence(), tenant);
            FeedbackNomination another = nomination().about(target()).of(rater).persistedIn(persistence(), tenant);
            assertThat(find(another)).containsExactly(another);
            assertThat(within(() -> nominations().findAll(elsewhere.cycle(), List.of(elsewhere.id()))))
                    .containsExactly(elsewhere);
        }

        private FeedbackNomination again(FeedbackNomination first) {
            return FeedbackNomination.proposed(
                    new FeedbackNominationId(Fresh.uuid()),
                    first.cycle(),
                    first.target(),
                    first.rater(),
                    first.group());
        }

        private void assertOnce(Either<Conflict, ?> answer) {
            assertThat(answer.getLeft().constraint()).isEqualTo(FeedbackNominations.ONCE);
        }
    }

    @Nested
    class Finding {

        @Test
        void gives_those_with_the_ids_by_id_with_bytes_compared_unsigned() {
            List<FeedbackNomination> stored = ascending();
            List<FeedbackNominationId> asked =
                    new ArrayList<>(stored.stream().map(FeedbackNomination::id).toList());
            Collections.reverse(asked);
            asked.add(new FeedbackNominationId(Fresh.uuid()));
            asked.add(asked.get(0));
            assertThat(within(() -> nominations().findAll(cycle, asked))).containsExactlyElementsOf(stored);
        }

        @Test
        void gives_none_of_another_cycle() {
            FeedbackNomination stored = nomination().persistedIn(persistence(), tenant);
            FeedbackCycleId another = anotherCycle();
            assertThat(within(() -> nominations().findAll(another, List.of(stored.id()))))
                    .isEmpty();
        }

        @Test
        void gives_none_of_another_organization() {
            FeedbackNomination stored = nomination().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> nominations().findAll(cycle, List.of(stored.id()))))
                    .isEmpty();
        }
    }

    @Nested
    class Updating {

        @Test
        void stores_the_changes_and_returns_them_in_the_order_given_with_the_next_version() {
            FeedbackNomination one = nomination().persistedIn(persistence(), tenant);
            FeedbackNomination two = nomination().persistedIn(persistence(), tenant);
            FeedbackNomination three = nomination().persistedIn(persistence(), tenant);
            List<FeedbackNomination> changed =
                    List.of(granted(three.reject("Not this one.")), granted(one.approve()), granted(two.withdraw()));
            List<FeedbackNomination> stored = within(() -> nominations().updateAll(changed));
            assertThat(stored)
                    .containsExactlyElementsOf(changed.stream()
                            .map(nomination -> nomination.atVersion(2))
                            .toList());
            stored.forEach(nomination -> assertThat(find(nomination)).containsExactly(nomination));
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_reasons_as_given(String text) {
            FeedbackNomination rejected = nomination().rejected(text + "!").persistedIn(persistence(), tenant);
            assertThat(find(rejected)).containsExactly(rejected);
        }

        @Test
        void keeps_the_longest_reason() {
            FeedbackNomination rejected =
                    nomination().rejected(HardTexts.ofLength(2_000)).persistedIn(persistence(), tenant);
            assertThat(find(rejected)).containsExactly(rejected);
        }

        @Test
        void throws_where_one_was_changed_meanwhile_and_stores_nothing() {
            FeedbackNomination one = nomination().persistedIn(persistence(), tenant);
            FeedbackNomination two = nomination().persistedIn(persistence(), tenant);
            FeedbackNomination meanwhile = within(() -> nominations().updateAll(List.of(granted(two.withdraw()))))
                    .get(0);
            within(() -> assertThatThrownBy(
                            () -> nominations().updateAll(List.of(granted(one.approve()), granted(two.approve()))))
                    .isInstanceOf(StaleAggregate.class));
            assertThat(find(one)).containsExactly(one);
            assertThat(find(two)).containsExactly(meanwhile);
        }

        @Test
        void throws_where_one_is_not_stored_or_of_another_organization() {
            FeedbackNomination unknown = granted(nomination().built().approve());
            within(() -> assertThatThrownBy(() -> nominations().updateAll(List.of(unknown)))
                    .isInstanceOf(StaleAggregate.class));
            FeedbackNomination stored = nomination().persistedIn(persistence(), tenant);
            elsewhere(() -> {
                assertThatThrownBy(() -> nominations().updateAll(List.of(granted(stored.approve()))))
                        .isInstanceOf(StaleAggregate.class);
            });
            assertThat(find(stored)).containsExactly(stored);
        }
    }

    private ExternalRater customer() {
        return anExternalRater().persistedIn(persistence(), tenant);
    }

    private Either<Conflict, List<FeedbackNomination>> addAll(List<FeedbackNomination> batch) {
        return within(() -> nominations().addAll(batch));
    }

    private List<FeedbackNomination> find(FeedbackNomination nomination) {
        return within(() -> nominations().findAll(cycle, List.of(nomination.id())));
    }
}
