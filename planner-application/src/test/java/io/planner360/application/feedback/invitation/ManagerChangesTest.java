package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CancelCycle;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.organization.ChangeManager;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ManagerChangesTest {
    private final Company company = Company.founded();
    private final InvitationService invitations = company.planner.feedback().invitations();
    private final Actor.Person before = company.hire();
    private final Actor.Person now = company.hire();
    private final Actor.Person target = company.hireUnder(before);
    private final CompetencyFramework framework = company.framework();
    private final FeedbackCycle cycle = cycle(Optional.empty());

    private FeedbackCycle cycle(Optional<Integer> mostManagers) {
        var form = accepted(company.planner
                .feedback()
                .forms()
                .create(new CreateForm(
                        company.hr,
                        framework.id(),
                        Company.draft(
                                framework,
                                Confidentiality.CONFIDENTIAL,
                                List.of(
                                        RaterGroup.exempt(RaterGroupCode.MANAGER, mostManagers),
                                        RaterGroup.protectedFrom(RaterGroupCode.PEER, 3))))));
        FeedbackCycle draft = company.draftCycle(form, "Cycle of " + mostManagers);
        company.enrol(draft, target);
        return draft;
    }

    private void policy(FeedbackCycle of, ManagerChangePolicy policy, Optional<Integer> mostOpen) {
        accepted(invitations.setRaterPolicy(new SetRaterPolicy(company.hr, of.id(), policy, mostOpen)));
    }

    private FeedbackInvitation ask(FeedbackCycle of, Actor.Person about, Actor.Person rater, RaterGroupCode group) {
        return accepted(invitations.invite(new InviteRaters(
                        company.hr,
                        of.id(),
                        List.of(new NewInvitation(about.user(), new Invitee.Member(rater.user()), group)))))
                .get(0)
                .invitation();
    }

    private void report(Actor.Person person, Actor.Person manager) {
        accepted(company.planner
                .organizations()
                .changeManager(new ChangeManager(company.hr, person.user(), Optional.of(manager.user()))));
    }

    private FollowedChanges follow(FeedbackCycle of) {
        return accepted(invitations.followManagerChanges(new FollowManagerChanges(company.hr, of.id())));
    }

    private List<InvitationStatus> asked(FeedbackCycle of, Actor.Person rater) {
        return company.within(() ->
                company.persistence.feedbackInvitations().ofRater(of.id(), new Rater.Member(rater.user())).stream()
                        .map(FeedbackInvitation::status)
                        .toList());
    }

    @Nested
    class A_new_manager {

        @Test
        void is_not_asked_where_the_cycle_keeps_its_raters() {
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            report(target, now);
            assertThat(follow(cycle)).isEqualTo(FollowedChanges.NONE);
            assertThat(asked(cycle, now)).isEmpty();
        }

        @Test
        void is_asked_beside_the_old_one_where_managers_are_added() {
            policy(cycle, ManagerChangePolicy.ADD, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            report(target, now);
            assertThat(follow(cycle)).isEqualTo(new FollowedChanges(1, 0));
            assertThat(asked(cycle, before)).containsExactly(InvitationStatus.PENDING);
            assertThat(asked(cycle, now)).containsExactly(InvitationStatus.PENDING);
            assertThat(follow(cycle)).isEqualTo(FollowedChanges.NONE);
        }

        @Test
        void takes_the_place_of_one_who_has_not_started() {
            policy(cycle, ManagerChangePolicy.REPLACE, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            company.start(cycle);
            company.send(cycle);
            report(target, now);
            assertThat(accepted(invitations.followManagerChange(
                            new FollowManagerChange(company.hr, cycle.id(), target.user()))))
                    .isEqualTo(new FollowedChanges(1, 0));
            assertThat(asked(cycle, before)).containsExactly(InvitationStatus.REVOKED);
            assertThat(asked(cycle, now)).containsExactly(InvitationStatus.PENDING);
        }

        @Test
        void is_asked_beside_one_who_has_started() {
            policy(cycle, ManagerChangePolicy.REPLACE, Optional.empty());
            FeedbackInvitation started = ask(cycle, target, before, RaterGroupCode.MANAGER);
            company.start(cycle);
            company.send(cycle);
            accepted(company.planner.feedback().responses().saveDraft(new SaveDraft(before, started.id(), List.of())));
            report(target, now);
            assertThat(follow(cycle)).isEqualTo(new FollowedChanges(1, 0));
            assertThat(asked(cycle, before)).containsExactly(InvitationStatus.STARTED);
            assertThat(asked(cycle, now)).containsExactly(InvitationStatus.PENDING);
        }

        @Test
        void is_not_asked_where_no_manager_was() {
            policy(cycle, ManagerChangePolicy.ADD, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.PEER);
            report(target, now);
            assertThat(follow(cycle)).isEqualTo(FollowedChanges.NONE);
            assertThat(asked(cycle, now)).isEmpty();
        }

        @Test
        void stays_as_they_are_where_they_were_asked_as_somebody_else() {
            policy(cycle, ManagerChangePolicy.REPLACE, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            ask(cycle, target, now, RaterGroupCode.PEER);
            report(target, now);
            assertThat(follow(cycle)).isEqualTo(FollowedChanges.NONE);
            assertThat(asked(cycle, before)).containsExactly(InvitationStatus.PENDING);
        }

        @Test
        void is_followed_again_to_a_third_and_not_asked_twice() {
            policy(cycle, ManagerChangePolicy.REPLACE, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            report(target, now);
            follow(cycle);
            Actor.Person third = company.hire();
            report(target, third);
            assertThat(follow(cycle)).isEqualTo(new FollowedChanges(1, 0));
            assertThat(asked(cycle, now)).containsExactly(InvitationStatus.REVOKED);
            report(target, before);
            assertThat(follow(cycle)).isEqualTo(FollowedChanges.NONE);
            assertThat(asked(cycle, third)).containsExactly(InvitationStatus.PENDING);
        }
    }

    @Nested
    class Where_there_is_no_room {

        @Test
        void one_target_is_refused_and_nothing_changes() {
            FeedbackCycle narrow = cycle(Optional.of(1));
            policy(narrow, ManagerChangePolicy.ADD, Optional.empty());
            ask(narrow, target, before, RaterGroupCode.MANAGER);
            report(target, now);
            assertThat(kind(invitations.followManagerChange(
                            new FollowManagerChange(company.hr, narrow.id(), target.user()))))
                    .isEqualTo("GROUP_FULL");
            assertThat(asked(narrow, now)).isEmpty();
        }

        @Test
        void a_place_that_becomes_free_is_taken() {
            FeedbackCycle narrow = cycle(Optional.of(1));
            policy(narrow, ManagerChangePolicy.REPLACE, Optional.empty());
            ask(narrow, target, before, RaterGroupCode.MANAGER);
            report(target, now);
            assertThat(follow(narrow)).isEqualTo(new FollowedChanges(1, 0));
        }

        @Test
        void of_many_the_others_are_left_for_the_next_time() {
            Actor.Person second = company.hireUnder(before);
            company.enrol(cycle, second);
            policy(cycle, ManagerChangePolicy.ADD, Optional.empty());
            ask(cycle, target, before, RaterGroupCode.MANAGER);
            ask(cycle, second, before, RaterGroupCode.MANAGER);
            policy(cycle, ManagerChangePolicy.ADD, Optional.of(1));
            report(target, now);
            report(second, now);
            assertThat(follow(cycle)).isEqualTo(new FollowedChanges(1, 1));
            policy(cycle, ManagerChangePolicy.ADD, Optional.empty());
            assertThat(follow(cycle)).isEqualTo(new FollowedChanges(1, 0));
            assertThat(asked(cycle, now)).hasSize(2);
        }
    }

    @Test
    void the_policy_is_settled_with_the_start_and_the_limit_is_not() {
        company.start(cycle);
        assertThat(kind(invitations.setRaterPolicy(
                        new SetRaterPolicy(company.hr, cycle.id(), ManagerChangePolicy.ADD, Optional.empty()))))
                .isEqualTo("CYCLE_STATE");
        policy(cycle, ManagerChangePolicy.KEEP, Optional.of(2));
        assertThat(accepted(invitations.raterPolicy(new FindRaterPolicy(company.hr, cycle.id())))
                        .mostOpen())
                .contains(2);
        company.close(cycle);
        assertThat(kind(invitations.setRaterPolicy(
                        new SetRaterPolicy(company.hr, cycle.id(), ManagerChangePolicy.KEEP, Optional.empty()))))
                .isEqualTo("CYCLE_STATE");
    }

    @Test
    void nothing_is_followed_once_raters_cannot_be_invited() {
        accepted(company.planner.feedback().cycles().cancel(new CancelCycle(company.hr, cycle.id())));
        assertThat(kind(invitations.followManagerChanges(new FollowManagerChanges(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_STATE");
        assertThat(kind(invitations.followManagerChange(
                        new FollowManagerChange(company.hr, cycle.id(), target.user()))))
                .isEqualTo("CYCLE_STATE");
    }
}
