package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationServiceTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);

    private final FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

    private Either<Refusal, List<InvitedRater>> invite(NewInvitation... invitations) {
        return feedback.invitations().invite(new InviteRaters(company.hr, cycle.id(), List.of(invitations)));
    }

    private NewInvitation about(Actor.Person target, Actor.Person rater, RaterGroupCode group) {
        return new NewInvitation(target.user(), new Invitee.Member(rater.user()), group);
    }

    private NewInvitation external(String email, RaterGroupCode group) {
        return new NewInvitation(ann.user(), new Invitee.External(email, "Cleo Client"), group);
    }

    @Test
    void wait_until_they_are_sent() {
        company.enrol(cycle, ann);
        assertThat(accepted(invite(about(ann, bob, RaterGroupCode.PEER)))
                        .get(0)
                        .invitation()
                        .status())
                .isEqualTo(InvitationStatus.PENDING);
        assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(bob, PageRequest.first(10))))
                        .items())
                .isEmpty();
        assertThat(company.send(cycle)).isEqualTo(1);
        assertThat(company.send(cycle)).isZero();
    }

    @Test
    void that_are_wrong_are_all_told_at_once_and_none_is_stored() {
        company.enrol(cycle, ann);
        Actor.Person elsewhere = company.neighbour().hr;
        assertThat(violations(invite(
                        about(ann, bob, RaterGroupCode.PEER),
                        about(bob, ann, RaterGroupCode.PEER),
                        about(ann, elsewhere, RaterGroupCode.PEER),
                        about(ann, bob, RaterGroupCode.SELF),
                        about(ann, ann, RaterGroupCode.PEER),
                        about(ann, bob, RaterGroupCode.EXTERNAL),
                        about(ann, bob, new RaterGroupCode("CUSTOMER")),
                        external("nobody", RaterGroupCode.EXTERNAL),
                        external("cleo@client.example", RaterGroupCode.SELF),
                        external("cleo@client.example", RaterGroupCode.MANAGER))))
                .containsExactly(
                        "invitations[1].target must be enrolled in the cycle",
                        "invitations[2].rater must be a member of the organization",
                        "invitations[3].group must be SELF for the target, and for nobody else",
                        "invitations[4].group must be SELF for the target, and for nobody else",
                        "invitations[5].group must not be EXTERNAL for a member",
                        "invitations[6].group must be a group of the form",
                        "invitations[7].rater.email must look like name@host.domain",
                        "invitations[8].group must not be SELF or MANAGER for somebody outside",
                        "invitations[9].group must not be SELF or MANAGER for somebody outside");
        assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER)))).isEqualTo("done");
    }

    @Test
    void must_be_some() {
        assertThat(violations(invite())).containsExactly("invitations must not be empty");
    }

    @Test
    void ask_a_rater_once_about_a_target() {
        company.enrol(cycle, ann);
        assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER), about(ann, bob, RaterGroupCode.MANAGER))))
                .isEqualTo("Conflict feedback_invitations_rater_key");
        assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER)))).isEqualTo("done");
        assertThat(kind(invite(about(ann, bob, RaterGroupCode.MANAGER))))
                .isEqualTo("Conflict feedback_invitations_rater_key");
    }

    @Test
    void know_an_external_rater_by_email_without_regard_to_case() {
        company.enrol(cycle, ann);
        assertThat(kind(invite(
                        external("cleo@client.example", RaterGroupCode.EXTERNAL),
                        external("CLEO@client.example", RaterGroupCode.PEER))))
                .isEqualTo("Conflict feedback_invitations_rater_key");
    }

    @Test
    void give_an_external_rater_a_token_that_expires_with_the_cycle_and_a_member_none() {
        company.enrol(cycle, ann);
        List<InvitedRater> invited = accepted(
                invite(external("cleo@client.example", RaterGroupCode.EXTERNAL), about(ann, bob, RaterGroupCode.PEER)));
        InvitedRater cleo = invited.get(0);
        assertThat(cleo.invitation().token().orElseThrow().hash())
                .isEqualTo(cleo.token().orElseThrow().hash());
        assertThat(cleo.invitation().token().orElseThrow().expiresAt()).isEqualTo(cycle.closesAt());
        assertThat(cleo.toString()).doesNotContain(cleo.token().orElseThrow().text());
        assertThat(invited.get(1).token()).isEmpty();
        assertThat(invited.get(1).invitation().token()).isEmpty();
    }

    @Test
    void capture_the_group_so_that_a_later_manager_changes_nothing() {
        company.enrol(cycle, ann);
        assertThat(accepted(invite(about(ann, bob, RaterGroupCode.PEER)))
                        .get(0)
                        .invitation()
                        .group())
                .isEqualTo(RaterGroupCode.PEER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fill_a_group_to_its_maximum_for_each_target(boolean atOnce) {
        List<RaterGroup> groups = List.of(RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.of(2)));
        FeedbackForm limited = accepted(feedback.forms()
                .create(new CreateForm(
                        company.hr, framework.id(), Company.draft(framework, Confidentiality.NAMED, groups))));
        FeedbackCycle small = company.start(company.draftCycle(limited, "Small"));
        company.enrol(small, ann, bob);
        List<NewInvitation> two = new ArrayList<>();
        company.hireEmployees(2).forEach(rater -> two.add(about(ann, rater, RaterGroupCode.MANAGER)));
        NewInvitation third = about(ann, company.hire(SystemRole.EMPLOYEE), RaterGroupCode.MANAGER);
        if (atOnce) {
            two.add(third);
            assertThat(kind(feedback.invitations().invite(new InviteRaters(company.hr, small.id(), two))))
                    .isEqualTo("GROUP_FULL");
        } else {
            accepted(feedback.invitations().invite(new InviteRaters(company.hr, small.id(), two)));
            assertThat(kind(feedback.invitations().invite(new InviteRaters(company.hr, small.id(), List.of(third)))))
                    .isEqualTo("GROUP_FULL");
        }
        assertThat(kind(feedback.invitations()
                        .invite(new InviteRaters(
                                company.hr, small.id(), List.of(about(bob, ann, RaterGroupCode.MANAGER))))))
                .isEqualTo("done");
    }
}
