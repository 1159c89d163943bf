package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.feedback.invitation.ParticipationCell;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackInvitationsContract} about who has been asked, and counts. */
abstract class InvitationCountsContract extends InvitationsFixture {

    @Nested
    class Telling_who_has_been_asked {

        @Test
        void tells_raters_of_every_kind_about_their_target_whatever_became_of_it() {
            FeedbackInvitation member = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation revoked = invitation().revoked().persistedIn(persistence(), tenant);
            FeedbackInvitation customer = invitation().of(customer()).persistedIn(persistence(), tenant);
            List<RaterOfTarget> asked = Stream.of(member, revoked, customer)
                    .map(InvitationCountsContract::once)
                    .toList();
            List<RaterOfTarget> others = List.of(
                    new RaterOfTarget(member.target(), revoked.rater()),
                    new RaterOfTarget(target(), customer.rater()),
                    new RaterOfTarget(target(), new Rater.Member(member())));
            assertThat(asked(Stream.concat(others.stream(), asked.stream()).toList()))
                    .containsExactlyInAnyOrderElementsOf(asked);
            assertThat(asked(List.of())).isEmpty();
        }

        @Test
        void tells_nothing_of_other_cycles_or_organizations() {
            UserId target = target();
            FeedbackInvitation there =
                    anInvitation(anotherCycle()).about(target).persistedIn(persistence(), tenant);
            assertThat(asked(List.of(once(there)))).isEmpty();
            FeedbackInvitation here = invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().asked(cycle, List.of(once(here)))))
                    .isEmpty();
        }

        private Set<RaterOfTarget> asked(List<RaterOfTarget> raters) {
            return within(() -> invitations().asked(cycle, raters));
        }
    }

    @Nested
    class Counting_what_raters_have_open {

        @Test
        void counts_what_waits_for_sending_or_an_answer() {
            UserId rater = member();
            inEveryStatus(rater);
            ExternalRater customer = customer();
            invitation().of(customer).sent().persistedIn(persistence(), tenant);
            UserId nobody = member();
            invitation().persistedIn(persistence(), tenant);
            List<Rater> raters =
                    List.of(new Rater.Member(rater), new Rater.External(customer.id()), new Rater.Member(nobody));
            assertThat(within(() -> invitations().openSizes(cycle, raters)))
                    .isEqualTo(Map.of(raters.get(0), 3, raters.get(1), 1));
        }

        @Test
        void counts_nothing_of_other_cycles_or_organizations_or_of_nobody() {
            UserId rater = member();
            List<Rater> raters = List.of(new Rater.Member(rater));
            anInvitation(anotherCycle()).of(rater).sent().persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().openSizes(cycle, raters))).isEmpty();
            invitation().of(rater).sent().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().openSizes(cycle, raters))).isEmpty();
            assertThat(within(() -> invitations().openSizes(cycle, List.of()))).isEmpty();
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
        void counts_invitations_in_all_states_but_revoked() {
            UserId ada = target();
            invitation().about(ada).persistedIn(persistence(), tenant);
            invitation().about(ada).sent().persistedIn(persistence(), tenant);
            invitation().about(ada).submitted().persistedIn(persistence(), tenant);
            invitation().about(ada).declined("No time").persistedIn(persistence(), tenant);
            invitation().about(ada).revoked().persistedIn(persistence(), tenant);
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
        void counts_by_department_group_and_state_over_all_targets() {
            UserId crew = target("Crew");
            UserId mate = target("Crew");
            UserId cook = target("Galley");
            invitation().about(crew).persistedIn(persistence(), tenant);
            invitation().about(crew).sent().persistedIn(persistence(), tenant);
            invitation().about(mate).started(answersTo(form)).persistedIn(persistence(), tenant);
            invitation().about(mate).started(List.of()).persistedIn(persistence(), tenant);
            answered(invitation().about(crew));
            answered(invitation().about(mate));
            invitation().about(crew).submitted().persistedIn(persistence(), tenant);
            invitation().about(crew).declined("No time").persistedIn(persistence(), tenant);
            invitation().about(crew).revoked().persistedIn(persistence(), tenant);
            answered(invitation().about(crew).as(RaterGroupCode.MANAGER));
            answered(invitation().about(cook));
            answered(anInvitation(anotherCycle()));
            assertThat(participation())
                    .containsExactly(
                            cell("Crew", RaterGroupCode.MANAGER, 1, 1, 0, 0),
                            cell("Crew", RaterGroupCode.PEER, 8, 2, 2, 1),
                            cell("Galley", RaterGroupCode.PEER, 1, 1, 0, 0));
        }

        @Test
        void counts_with_the_department_at_enrolment() {
            UserId target = target("Crew");
            invitation().about(target).persistedIn(persistence(), tenant);
            within(() -> {
                Membership now = persistence().memberships().find(target).orElseThrow();
                granted(persistence()
                        .memberships()
                        .update(
                                new Membership(
                                        now.user(),
                                        now.displayName(),
                                        now.roles(),
                                        now.jobTitle(),
                                        "Galley",
                                        now.manager(),
                                        now.status(),
                                        now.version()),
                                Instant.parse("2026-09-08T07:06:05Z")));
            });
            assertThat(participation()).containsExactly(cell("Crew", RaterGroupCode.PEER, 1, 0, 0, 0));
        }

        private UserId target(String department) {
            UserId target = aMember()
                    .inDepartment(department)
                    .persistedIn(persistence(), tenant)
                    .user();
            within(() -> persistence().cycleTargets().enrol(cycle, List.of(target)));
            return target;
        }

        private ParticipationCell cell(
                String department, RaterGroupCode group, int invited, int submitted, int started, int declined) {
            return new ParticipationCell(department, new Participation(group, invited, submitted, started, declined));
        }

        private void answered(InvitationBuilder invitation) {
            FeedbackInvitation submitted = invitation.submitted().persistedIn(persistence(), tenant);
            aResponse(form).persistedIn(persistence(), tenant, submitted);
        }

        @Test
        void counts_expired_invitations_as_invited_only() {
            invitation().about(target("Crew")).started(List.of()).persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(participation()).containsExactly(cell("Crew", RaterGroupCode.PEER, 1, 0, 0, 0));
        }

        @Test
        void orders_departments_by_code_point_and_groups_by_code() {
            List<RaterGroupCode> codes =
                    Stream.of("A1", "AB", "A_B", "B").map(RaterGroupCode::new).toList();
            form = aForm().withGroups(codes.stream()
                            .map(code -> RaterGroup.protectedFrom(code, 3))
                            .toArray(RaterGroup[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            for (String department : List.of("\uFF5E", "b", "B", "\uD83D\uDE00", "")) {
                UserId target = target(department);
                for (int i : List.of(2, 0, 3, 1)) {
                    invitation().about(target).as(codes.get(i)).persistedIn(persistence(), tenant);
                }
            }
            assertThat(participation())
                    .extracting(ParticipationCell::department)
                    .containsSubsequence("", "B", "b", "\uFF5E", "\uD83D\uDE00");
            assertThat(participation())
                    .extracting(cell -> cell.counts().group())
                    .startsWith(codes.toArray(new RaterGroupCode[0]))
                    .hasSize(20);
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

        private List<ParticipationCell> participation() {
            return within(() -> invitations().participation(cycle));
        }
    }

    static RaterOfTarget once(FeedbackInvitation invitation) {
        return new RaterOfTarget(invitation.target(), invitation.rater());
    }
}
