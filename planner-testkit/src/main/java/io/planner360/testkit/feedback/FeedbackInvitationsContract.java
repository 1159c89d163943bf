package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anExternalRater;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackInvitations}. */
public abstract class FeedbackInvitationsContract extends TenantPortContract {

    private static final Instant EXPIRY = Instant.parse("2026-03-20T22:59:59.999999Z");

    /** A form and a cycle with it that is collecting, stored. */
    private FeedbackForm form;

    private FeedbackCycleId cycle;

    @BeforeEach
    void startCycle() {
        form = aForm().persistedIn(persistence(), tenant);
        cycle = anotherCycle();
    }

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        Rater nobody = new Rater.Member(new UserId(Fresh.uuid()));
        return PortCalls.of(FeedbackInvitations.class)
                .with(
                        "addAll",
                        () -> invitations().addAll(List.of(anInvitation(unknown).built())))
                .with("find", () -> invitations().find(new FeedbackInvitationId(Fresh.uuid())))
                .with("findByToken", () -> invitations().findByToken(freshToken()))
                .with("ofRater", () -> invitations().ofRater(unknown, nobody))
                .with("openFor", () -> invitations().openFor(nobody, PageRequest.first(10)))
                .with("update", () -> invitations().update(anInvitation(unknown).built()))
                .with("sendPending", () -> invitations().sendPending(unknown))
                .with("expireOpen", () -> invitations().expireOpen(unknown))
                .with("groupSizes", () -> invitations().groupSizes(unknown, List.of(new UserId(Fresh.uuid()))))
                .with("participation", () -> invitations().participation(unknown));
    }

    @Nested
    class Adding {

        @Test
        void stores_new_invitations_and_returns_them_in_the_order_given() {
            UserId target = target();
            List<FeedbackInvitation> batch = List.of(
                    invitation()
                            .about(target)
                            .of(target)
                            .as(RaterGroupCode.SELF)
                            .built(),
                    invitation()
                            .about(target)
                            .of(member())
                            .as(RaterGroupCode.PEER)
                            .built(),
                    invitation()
                            .about(target)
                            .of(customer())
                            .withToken(freshToken(), EXPIRY)
                            .built());
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            batch.forEach(invitation -> assertThat(find(invitation)).contains(invitation));
        }

        @Test
        void takes_an_empty_batch() {
            assertThat(granted(addAll(List.of()))).isEmpty();
        }

        @Test
        void takes_a_large_batch() {
            List<UserId> people = IntStream.range(0, 45).mapToObj(i -> target()).toList();
            List<FeedbackInvitation> batch = people.stream()
                    .flatMap(target -> people.stream()
                            .map(rater -> invitation()
                                    .about(target)
                                    .of(rater)
                                    .as(rater.equals(target) ? RaterGroupCode.SELF : RaterGroupCode.PEER)
                                    .built()))
                    .toList();
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            assertThat(find(batch.get(2_024))).contains(batch.get(2_024));
        }

        @Test
        void takes_a_rater_about_another_target_and_in_another_cycle() {
            UserId rater = member();
            UserId target = target();
            FeedbackInvitation first = invitation().about(target).of(rater).persistedIn(persistence(), tenant);
            FeedbackInvitation second = invitation().of(rater).persistedIn(persistence(), tenant);
            FeedbackInvitation third =
                    anInvitation(anotherCycle()).about(target).of(rater).persistedIn(persistence(), tenant);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).contains(second);
            assertThat(find(third)).contains(third);
        }

        @Test
        void refuses_a_member_who_has_been_asked_about_the_target_already_and_stores_none() {
            FeedbackInvitation first = invitation().persistedIn(persistence(), tenant);
            UserId rater = ((Rater.Member) first.rater()).user();
            FeedbackInvitation fine =
                    invitation().about(first.target()).of(member()).built();
            FeedbackInvitation again = invitation()
                    .about(first.target())
                    .of(rater)
                    .as(RaterGroupCode.MANAGER)
                    .built();
            assertThat(addAll(List.of(fine, again)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(fine)).isEmpty();
            assertThat(find(again)).isEmpty();
            assertThat(find(first)).contains(first);
        }

        @Test
        void refuses_an_external_rater_who_has_been_asked_about_the_target_already_and_stores_none() {
            ExternalRater customer = customer();
            FeedbackInvitation first = invitation().of(customer).persistedIn(persistence(), tenant);
            FeedbackInvitation fine =
                    invitation().about(first.target()).of(member()).built();
            FeedbackInvitation again =
                    invitation().about(first.target()).of(customer).built();
            assertThat(addAll(List.of(fine, again)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(fine)).isEmpty();
        }

        @Test
        void refuses_a_rater_who_stands_twice_in_the_batch() {
            UserId target = target();
            UserId rater = member();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation two = invitation().about(target).of(rater).built();
            assertThat(addAll(List.of(one, two)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(one)).isEmpty();
        }

        @Test
        void refuses_an_external_rater_who_stands_twice_in_the_batch() {
            UserId target = target();
            ExternalRater rater = customer();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation two = invitation().about(target).of(rater).built();
            assertThat(addAll(List.of(one, two)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(one)).isEmpty();
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            FeedbackInvitation first = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation again = invitation()
                    .about(first.target())
                    .of(((Rater.Member) first.rater()).user())
                    .built();
            FeedbackInvitation next =
                    invitation().about(first.target()).of(member()).built();
            within(() -> {
                assertThat(invitations().addAll(List.of(again)).isLeft()).isTrue();
                assertThat(invitations().addAll(List.of(next)).isRight()).isTrue();
            });
            assertThat(find(next)).contains(next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_ask_a_rater_at_once() {
            UserId target = target();
            UserId rater = member();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation same = invitation().about(target).of(rater).built();
            try (OpenUnit<Either<Conflict, List<FeedbackInvitation>>> first =
                    open(() -> invitations().addAll(List.of(one)))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, List<FeedbackInvitation>>> second =
                        open(() -> invitations().addAll(List.of(same)))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(invitation().built())).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            FeedbackInvitation invitation = invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().find(invitation.id()))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
        void finds_the_invitation_of_a_token_expired_or_not(Instant expiry) {
            SecretHash token = freshToken();
            FeedbackInvitation invitation =
                    invitation().of(customer()).withToken(token, expiry).persistedIn(persistence(), tenant);
            invitation().of(customer()).withToken(freshToken(), expiry).persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(token))).contains(invitation);
        }

        @Test
        void finds_nothing_for_an_unknown_token() {
            invitation().of(customer()).withToken(freshToken(), EXPIRY).persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(freshToken()))).isEmpty();
        }

        @Test
        void finds_no_token_of_another_organization() {
            SecretHash token = freshToken();
            invitation().of(customer()).withToken(token, EXPIRY).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().findByToken(token))).isEmpty();
        }
    }

    @Nested
    class Listing_those_of_a_rater {

        @Test
        void lists_all_of_the_cycle_by_target_id_with_bytes_compared_unsigned() {
            UserId rater = member();
            List<UserId> targets = ascendingIds().stream().map(UserId::new).toList();
            targets.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            List<FeedbackInvitation> stored = new ArrayList<>();
            for (int i : List.of(3, 0, 4, 2, 1)) {
                stored.add(invitation().about(targets.get(i)).of(rater).persistedIn(persistence(), tenant));
            }
            assertThat(ofRater(new Rater.Member(rater)))
                    .extracting(FeedbackInvitation::target)
                    .containsExactlyElementsOf(targets);
            assertThat(ofRater(new Rater.Member(rater))).containsExactlyInAnyOrderElementsOf(stored);
        }

        @Test
        void lists_invitations_in_every_status() {
            UserId rater = member();
            inEveryStatus(rater);
            assertThat(ofRater(new Rater.Member(rater)))
                    .extracting(FeedbackInvitation::status)
                    .containsExactlyInAnyOrder(InvitationStatus.values());
        }

        @Test
        void lists_those_of_an_external_rater() {
            ExternalRater customer = customer();
            FeedbackInvitation invitation = invitation().of(customer).persistedIn(persistence(), tenant);
            assertThat(ofRater(new Rater.External(customer.id()))).containsExactly(invitation);
        }

        @Test
        void lists_nothing_of_another_rater_cycle_or_organization() {
            UserId rater = member();
            invitation().persistedIn(persistence(), tenant);
            anInvitation(anotherCycle()).of(rater).persistedIn(persistence(), tenant);
            assertThat(ofRater(new Rater.Member(rater))).isEmpty();
            invitation().of(rater).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().ofRater(cycle, new Rater.Member(rater))))
                    .isEmpty();
        }

        private List<FeedbackInvitation> ofRater(Rater rater) {
            return within(() -> invitations().ofRater(cycle, rater));
        }
    }

    @Nested
    class Listing_what_is_open_for_a_rater {

        @Test
        void lists_invitations_by_id_with_bytes_compared_unsigned() {
            UserId rater = member();
            List<FeedbackInvitation> stored = new ArrayList<>();
            for (FeedbackInvitationId id : shuffledIds()) {
                stored.add(invitation().withId(id).of(rater).sent().persistedIn(persistence(), tenant));
            }
            assertList(inOrder(stored), request -> openFor(rater, request));
        }

        @Test
        void lists_sent_and_started_ones_of_every_cycle_only() {
            UserId rater = member();
            inEveryStatus(rater);
            cycle = anotherCycle();
            invitation().of(rater).sent().persistedIn(persistence(), tenant);
            assertThat(openFor(rater, PageRequest.first(100)).items())
                    .extracting(FeedbackInvitation::status)
                    .containsExactlyInAnyOrder(InvitationStatus.SENT, InvitationStatus.SENT, InvitationStatus.STARTED);
        }

        @Test
        void lists_drafts_with_their_answers() {
            UserId rater = member();
            FeedbackInvitation started =
                    invitation().of(rater).started(answersTo(form)).persistedIn(persistence(), tenant);
            assertList(List.of(started), request -> openFor(rater, request));
        }

        @Test
        void lists_those_of_an_external_rater() {
            ExternalRater customer = customer();
            FeedbackInvitation sent = invitation().of(customer).sent().persistedIn(persistence(), tenant);
            assertList(
                    List.of(sent),
                    request -> within(() -> invitations().openFor(new Rater.External(customer.id()), request)));
        }

        @Test
        void lists_nothing_of_another_rater_or_organization() {
            UserId rater = member();
            invitation().sent().persistedIn(persistence(), tenant);
            assertList(List.of(), request -> openFor(rater, request));
            invitation().of(rater).sent().persistedIn(persistence(), tenant);
            assertList(List.of(), request -> elsewhere(() -> invitations().openFor(new Rater.Member(rater), request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_invitations_are_sent_between_two_parts() {
            UserId rater = member();
            List<FeedbackInvitationId> ids =
                    ascendingIds().stream().map(FeedbackInvitationId::new).toList();
            List<FeedbackInvitation> stored = Stream.of(1, 2, 4)
                    .map(i -> invitation().withId(ids.get(i)).of(rater).sent().persistedIn(persistence(), tenant))
                    .toList();
            assertStable(
                    stored,
                    request -> openFor(rater, request),
                    () -> Stream.of(0, 3)
                            .forEach(i -> invitation()
                                    .withId(ids.get(i))
                                    .of(rater)
                                    .sent()
                                    .persistedIn(persistence(), tenant)));
        }

        private List<FeedbackInvitationId> shuffledIds() {
            List<FeedbackInvitationId> ids = new ArrayList<>(
                    ascendingIds().stream().map(FeedbackInvitationId::new).toList());
            Collections.rotate(ids, 2);
            return ids;
        }

        private List<FeedbackInvitation> inOrder(List<FeedbackInvitation> rotated) {
            List<FeedbackInvitation> ordered = new ArrayList<>(rotated);
            Collections.rotate(ordered, -2);
            return ordered;
        }

        private Page<FeedbackInvitation> openFor(UserId rater, PageRequest request) {
            return within(() -> invitations().openFor(new Rater.Member(rater), request));
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_a_draft_and_returns_it_with_the_next_version() {
            FeedbackInvitation sent = invitation().sent().persistedIn(persistence(), tenant);
            FeedbackInvitation started = granted(sent.saveDraft(answersTo(form)));
            FeedbackInvitation after = update(started);
            assertThat(after).isEqualTo(started.atVersion(sent.version() + 1));
            assertThat(find(sent)).contains(after);
        }

        @Test
        void replaces_a_draft_by_the_next() {
            List<Answer> answers = answersTo(form);
            FeedbackInvitation first = invitation().started(answers).persistedIn(persistence(), tenant);
            FeedbackInvitation second = update(granted(first.saveDraft(answers.subList(1, 3))));
            assertThat(find(first)).contains(second);
            FeedbackInvitation third = update(granted(second.saveDraft(answers.subList(2, 5))));
            assertThat(find(first)).contains(third);
        }

        @Test
        void tells_a_draft_without_answers_from_none() {
            FeedbackInvitation started = invitation().started(List.of()).persistedIn(persistence(), tenant);
            assertThat(started.draft()).contains(List.of());
            assertThat(find(started)).contains(started);
        }

        @Test
        void keeps_a_draft_of_every_kind_of_answer_in_its_order() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CompetencyId competency = framework.competencies().get(0).id();
            List<FeedbackQuestion> questions = IntStream.range(0, 12)
                    .mapToObj(i -> i % 3 == 2
                            ? FeedbackQuestion.comment(new FeedbackQuestionId(Fresh.uuid()), "Say it")
                            : FeedbackQuestion.rated(
                                    new FeedbackQuestionId(Fresh.uuid()), "Rate it", competency, "Around zero"))
                    .toList();
            form = aForm().about(framework)
                    .withScale("Around zero", -2, 2)
                    .asking(questions.toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                FeedbackQuestionId question = questions.get(i).id();
                answers.add(
                        switch (i % 3) {
                            case 0 -> new Answer.Rated(question, i / 3 - 2);
                            case 1 -> new Answer.NotObserved(question);
                            default -> new Answer.Commented(question, "Comment " + i);
                        });
            }
            FeedbackInvitation started = invitation().started(answers).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
            assertThat(started.draft()).contains(answers);
        }

        @Test
        void keeps_a_draft_of_500_answers() {
            form = aForm().asking(IntStream.range(0, 500)
                            .mapToObj(i -> FeedbackQuestion.comment(new FeedbackQuestionId(Fresh.uuid()), "Say it"))
                            .toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_comments_of_a_draft_as_given(String text) {
            FeedbackInvitation started = invitation().started(comment(text)).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @Test
        void keeps_the_longest_comment_of_a_draft() {
            FeedbackInvitation started =
                    invitation().started(comment(HardTexts.ofLength(4_000))).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_reason_of_a_decline_as_given(String reason) {
            FeedbackInvitation declined = invitation().declined(reason).persistedIn(persistence(), tenant);
            assertThat(find(declined)).contains(declined);
        }

        @Test
        void keeps_the_longest_reason_of_a_decline() {
            FeedbackInvitation declined =
                    invitation().declined(HardTexts.ofLength(2_000)).persistedIn(persistence(), tenant);
            assertThat(find(declined)).contains(declined);
        }

        @Test
        void drops_the_draft_of_a_rater_who_submits() {
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation submitted = update(granted(started.submit()));
            assertThat(submitted.draft()).isEmpty();
            assertThat(find(started)).contains(submitted);
        }

        @Test
        void drops_the_draft_of_a_rater_who_declines() {
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation declined = update(granted(started.decline("I do not know this person.")));
            assertThat(declined.draft()).isEmpty();
            assertThat(find(started)).contains(declined);
        }

        @Test
        void keeps_the_token_of_an_external_rater() {
            SecretHash token = freshToken();
            FeedbackInvitation started = invitation()
                    .of(customer())
                    .withToken(token, EXPIRY)
                    .started(answersTo(form))
                    .persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(token))).contains(started);
        }

        @Test
        void leaves_other_invitations_as_they_were() {
            FeedbackInvitation other = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            invitation().about(other.target()).submitted().persistedIn(persistence(), tenant);
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            FeedbackInvitation stored = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation change = granted(stored.submit()).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_an_invitation_that_is_not_stored() {
            FeedbackInvitation never = invitation().about(target()).of(member()).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            FeedbackInvitation stored = invitation().sent().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> invitations().update(granted(stored.submit()))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void lets_one_of_two_submissions_made_at_once_pass() {
            FeedbackInvitation stored = invitation().sent().persistedIn(persistence(), tenant);
            FeedbackInvitation submitted = granted(stored.submit());
            try (OpenUnit<FeedbackInvitation> first = open(() -> invitations().update(submitted))) {
                first.workDone();
                try (OpenUnit<FeedbackInvitation> second =
                        open(() -> invitations().update(submitted))) {
                    second.waits();
                    FeedbackInvitation changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private List<Answer> comment(String text) {
            FeedbackQuestion last =
                    form.content().questions().get(form.content().questions().size() - 1);
            return List.of(new Answer.Commented(last.id(), text));
        }

        private FeedbackInvitation update(FeedbackInvitation changed) {
            return within(() -> invitations().update(changed));
        }
    }

    @Nested
    class Sending {

        @Test
        void sends_pending_invitations_with_their_next_version_and_tells_how_many() {
            FeedbackInvitation one = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation two = invitation().of(customer()).persistedIn(persistence(), tenant);
            assertThat(sendPending()).isEqualTo(2);
            for (FeedbackInvitation pending : List.of(one, two)) {
                FeedbackInvitation sent = find(pending).orElseThrow();
                assertThat(sent.status()).isEqualTo(InvitationStatus.SENT);
                assertThat(sent.version()).isEqualTo(pending.version() + 1);
                assertThat(sent.rater()).isEqualTo(pending.rater());
            }
        }

        @Test
        void leaves_invitations_in_other_states_as_they_were() {
            List<FeedbackInvitation> others = List.of(
                    invitation().sent().persistedIn(persistence(), tenant),
                    invitation().started(answersTo(form)).persistedIn(persistence(), tenant),
                    invitation().submitted().persistedIn(persistence(), tenant),
                    invitation().declined("No time").persistedIn(persistence(), tenant));
            assertThat(sendPending()).isZero();
            others.forEach(other -> assertThat(find(other)).contains(other));
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackInvitation other = anInvitation(anotherCycle()).persistedIn(persistence(), tenant);
            assertThat(sendPending()).isZero();
            assertThat(find(other)).contains(other);
        }

        @Test
        void sends_nothing_of_another_organization() {
            FeedbackInvitation pending = invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().sendPending(cycle))).isZero();
            assertThat(find(pending)).contains(pending);
        }

        private int sendPending() {
            return within(() -> invitations().sendPending(cycle));
        }
    }

    @Nested
    class Expiring {

        @Test
        void expires_pending_sent_and_started_invitations_and_drops_their_drafts() {
            List<FeedbackInvitation> open = List.of(
                    invitation().persistedIn(persistence(), tenant),
                    invitation().sent().persistedIn(persistence(), tenant),
                    invitation().started(answersTo(form)).persistedIn(persistence(), tenant));
            expireOpen();
            for (FeedbackInvitation before : open) {
                FeedbackInvitation after = find(before).orElseThrow();
                assertThat(after.status()).isEqualTo(InvitationStatus.EXPIRED);
                assertThat(after.draft()).isEmpty();
            }
        }

        @Test
        void leaves_submitted_and_declined_invitations_in_their_state() {
            FeedbackInvitation submitted = invitation().submitted().persistedIn(persistence(), tenant);
            FeedbackInvitation declined = invitation().declined("No time").persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(find(submitted)).contains(submitted.atVersion(submitted.version() + 1));
            assertThat(find(declined)).contains(declined.atVersion(declined.version() + 1));
        }

        @Test
        void raises_the_version_of_every_invitation_of_the_cycle_by_one() {
            UserId rater = member();
            inEveryStatus(rater);
            List<FeedbackInvitation> before = ofRater(rater);
            expireOpen();
            assertThat(ofRater(rater))
                    .extracting(FeedbackInvitation::version)
                    .containsExactlyElementsOf(
                            before.stream().map(i -> i.version() + 1).toList());
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackInvitation other = anInvitation(anotherCycle()).sent().persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(find(other)).contains(other);
        }

        @Test
        void expires_nothing_of_another_organization() {
            FeedbackInvitation sent = invitation().sent().persistedIn(persistence(), tenant);
            elsewhere(() -> invitations().expireOpen(cycle));
            assertThat(find(sent)).contains(sent);
        }

        private List<FeedbackInvitation> ofRater(UserId rater) {
            return within(() -> invitations().ofRater(cycle, new Rater.Member(rater)));
        }
    }

    @Nested
    class Counting_the_sizes_of_groups {

        @Test
        void counts_each_group_of_each_target_given() {
            UserId ada = target();
            UserId grace = target();
            invitation().about(ada).of(ada).as(RaterGroupCode.SELF).persistedIn(persistence(), tenant);
            invitation().about(ada).persistedIn(persistence(), tenant);
            invitation().about(ada).persistedIn(persistence(), tenant);
            invitation().about(ada).of(customer()).persistedIn(persistence(), tenant);
            invitation().about(grace).persistedIn(persistence(), tenant);
            invitation().persistedIn(persistence(), tenant);
            assertThat(groupSizes(List.of(ada, grace)))
                    .containsExactlyInAnyOrder(
                            new GroupSize(ada, RaterGroupCode.SELF, 1),
                            new GroupSize(ada, RaterGroupCode.PEER, 2),
                            new GroupSize(ada, RaterGroupCode.EXTERNAL, 1),
                            new GroupSize(grace, RaterGroupCode.PEER, 1));
        }

        @Test
        void counts_invitations_in_all_states() {
            UserId ada = target();
            invitation().about(ada).persistedIn(persistence(), tenant);
            invitation().about(ada).sent().persistedIn(persistence(), tenant);
            invitation().about(ada).submitted().persistedIn(persistence(), tenant);
            invitation().about(ada).declined("No time").persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(groupSizes(List.of(ada))).containsExactly(new GroupSize(ada, RaterGroupCode.PEER, 4));
        }

        @Test
        void counts_nothing_of_other_cycles_or_organizations() {
            UserId ada = target();
            anInvitation(anotherCycle()).about(ada).persistedIn(persistence(), tenant);
            assertThat(groupSizes(List.of(ada))).isEmpty();
            invitation().about(ada).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().groupSizes(cycle, List.of(ada))))
                    .isEmpty();
        }

        @Test
        void counts_nothing_of_nobody() {
            invitation().persistedIn(persistence(), tenant);
            assertThat(groupSizes(List.of())).isEmpty();
        }

        private List<GroupSize> groupSizes(List<UserId> targets) {
            return within(() -> invitations().groupSizes(cycle, targets));
        }
    }

    @Nested
    class Counting_participation {

        @Test
        void counts_by_group_and_state_over_all_targets() {
            invitation().persistedIn(persistence(), tenant);
            invitation().sent().persistedIn(persistence(), tenant);
            invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            invitation().started(List.of()).persistedIn(persistence(), tenant);
            invitation().submitted().persistedIn(persistence(), tenant);
            invitation().submitted().persistedIn(persistence(), tenant);
            invitation().submitted().persistedIn(persistence(), tenant);
            invitation().declined("No time").persistedIn(persistence(), tenant);
            invitation().as(RaterGroupCode.MANAGER).submitted().persistedIn(persistence(), tenant);
            assertThat(participation())
                    .containsExactly(
                            new Participation(RaterGroupCode.MANAGER, 1, 1, 0, 0),
                            new Participation(RaterGroupCode.PEER, 8, 3, 2, 1));
        }

        @Test
        void counts_expired_invitations_as_invited_only() {
            invitation().started(List.of()).persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(participation()).containsExactly(new Participation(RaterGroupCode.PEER, 1, 0, 0, 0));
        }

        @Test
        void orders_groups_by_code() {
            List<RaterGroupCode> codes =
                    Stream.of("A1", "AB", "A_B", "B").map(RaterGroupCode::new).toList();
            form = aForm().withGroups(codes.stream()
                            .map(code -> RaterGroup.protectedFrom(code, 3))
                            .toArray(RaterGroup[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            for (int i : List.of(2, 0, 3, 1)) {
                invitation().as(codes.get(i)).persistedIn(persistence(), tenant);
            }
            assertThat(participation()).extracting(Participation::group).containsExactlyElementsOf(codes);
        }

        @Test
        void counts_nothing_where_nobody_is_invited() {
            anInvitation(anotherCycle()).persistedIn(persistence(), tenant);
            assertThat(participation()).isEmpty();
        }

        @Test
        void counts_nothing_of_another_organization() {
            invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().participation(cycle))).isEmpty();
        }

        private List<Participation> participation() {
            return within(() -> invitations().participation(cycle));
        }
    }

    /** Lets the rater have one invitation of the cycle in each status. */
    private void inEveryStatus(UserId rater) {
        invitation().of(rater).persistedIn(persistence(), tenant);
        expireOpen();
        invitation().of(rater).persistedIn(persistence(), tenant);
        invitation().of(rater).sent().persistedIn(persistence(), tenant);
        invitation().of(rater).started(answersTo(form)).persistedIn(persistence(), tenant);
        invitation().of(rater).submitted().persistedIn(persistence(), tenant);
        invitation().of(rater).declined("No time").persistedIn(persistence(), tenant);
    }

    private InvitationBuilder invitation() {
        return anInvitation(cycle);
    }

    private FeedbackCycleId anotherCycle() {
        return aCycle().with(form)
                .collecting()
                .persistedIn(persistence(), tenant)
                .id();
    }

    private UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    /** A member who is enrolled in the cycle. */
    private UserId target() {
        UserId member = member();
        within(() -> persistence().cycleTargets().enrol(cycle, List.of(member)));
        return member;
    }

    private ExternalRater customer() {
        return anExternalRater().persistedIn(persistence(), tenant);
    }

    private static SecretHash freshToken() {
        return new Secret(Fresh.uuid().toString()).hash();
    }

    private void expireOpen() {
        within(() -> invitations().expireOpen(cycle));
    }

    private Either<Conflict, List<FeedbackInvitation>> addAll(List<FeedbackInvitation> batch) {
        return within(() -> invitations().addAll(batch));
    }

    private Optional<FeedbackInvitation> find(FeedbackInvitation invitation) {
        return within(() -> invitations().find(invitation.id()));
    }

    private FeedbackInvitations invitations() {
        return persistence().feedbackInvitations();
    }
}
