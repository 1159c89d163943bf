package io.planner360.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.inmemory.InMemoryPersistence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From an empty store to a learning plan in progress, as a host would do it. */
class OneCycleTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final Planner planner = Planner.builder()
            .persistence(InMemoryPersistence.create())
            .clock(clock)
            .build();

    @Test
    void from_an_organization_to_progress_in_a_plan() {
        // An organization and its people.
        Actor.Person hr = planner.organizations()
                .found(new FoundOrganization("Harbour Works", "fay@harbour.example", "Fay", "Founder"))
                .get()
                .actor();
        planner.organizations().accept(new AcceptMembership(hr)).get();
        Actor.Person boss = hire(hr, "boss", "Head of Engineering", Optional.empty());
        Actor.Person ann = hire(hr, "ann", "Engineer", Optional.of(boss.user()));
        List<Actor.Person> peers = List.of(
                hire(hr, "peer1", "Engineer", Optional.of(boss.user())),
                hire(hr, "peer2", "Engineer", Optional.of(boss.user())),
                hire(hr, "peer3", "Engineer", Optional.of(boss.user())));

        // What people can be good at, and what a job requires.
        CompetencyFramework framework = planner.competencies()
                .frameworks()
                .create(new CreateFramework(
                        hr,
                        "Engineering",
                        List.of(new CategoryDraft(
                                "Working together",
                                List.of(new CompetencyDraft(
                                        "Listening", "Hears what others say", new BigDecimal("1.00"), levels()))))))
                .get();
        planner.competencies()
                .frameworks()
                .publish(new PublishFramework(hr, framework.id()))
                .get();
        CompetencyId listening = framework.competencies().get(0).id();
        planner.competencies()
                .profiles()
                .create(new CreateRoleProfile(hr, framework.id(), "Engineer", Map.of(listening, 4)))
                .get();
        planner.learning()
                .resources()
                .add(new AddResources(
                        hr,
                        List.of(new ResourceContent(
                                "Ask before you answer",
                                "practice",
                                "Harbour Works",
                                Optional.empty(),
                                30,
                                Set.of(listening),
                                Optional.of(4),
                                "en"))))
                .get();

        // A form, and a cycle with it.
        FeedbackForm form = planner.feedback()
                .forms()
                .create(new CreateForm(
                        hr,
                        framework.id(),
                        new FormDraft(
                                "How we work together",
                                "",
                                Confidentiality.ANONYMOUS,
                                List.of(scale()),
                                List.of(
                                        QuestionDraft.rated("Lets others finish.", listening, "Frequency"),
                                        QuestionDraft.comment("What should this person keep doing?")),
                                RaterGroup.standard())))
                .get();
        FeedbackCycle cycle = planner.feedback()
                .cycles()
                .create(new CreateCycle(
                        hr, form.id(), "Spring 2026", ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 3, 31)))
                .get();
        planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(hr, cycle.id(), List.of(ann.user())))
                .get();

        // Who is asked; the external rater is recognised by the token in the link.
        List<NewInvitation> wanted = new ArrayList<>();
        wanted.add(about(ann, ann, RaterGroupCode.SELF));
        wanted.add(about(ann, boss, RaterGroupCode.MANAGER));
        peers.forEach(peer -> wanted.add(about(ann, peer, RaterGroupCode.PEER)));
        wanted.add(new NewInvitation(
                ann.user(), new Invitee.External("cleo@client.example", "Cleo Client"), RaterGroupCode.EXTERNAL));
        List<InvitedRater> invited = planner.feedback()
                .invitations()
                .invite(new InviteRaters(hr, cycle.id(), wanted))
                .get();
        planner.feedback()
                .cycles()
                .startCollecting(new StartCollecting(hr, cycle.id()))
                .get();
        planner.feedback()
                .invitations()
                .send(new SendInvitations(hr, cycle.id()))
                .get();

        // They answer: Ann sees herself at 5, her manager at 3, her peers at 3, 4 and 4; one external is too few.
        submit(ann, invited.get(0), form, 5, "");
        submit(boss, invited.get(1), form, 3, "Brings calm into meetings.");
        submit(peers.get(0), invited.get(2), form, 3, "Asks good questions.");
        submit(peers.get(1), invited.get(3), form, 4, "Shares what she knows.");
        submit(peers.get(2), invited.get(4), form, 4, "Is on time.");
        Actor cleo = new Actor.ExternalRater(
                hr.organization(), invited.get(5).token().orElseThrow());
        submit(cleo, invited.get(5), form, 1, "Never calls back.");

        // The closing day ends in Berlin; what is due is closed, and the report calculated, but nobody reads it yet.
        clock.set(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(planner.feedback().cycles().closeDue(clock.instant())).isEqualTo(1);
        assertThat(planner.reports()
                        .report(new ReadReport(ann, cycle.id(), ann.user()))
                        .isLeft())
                .isTrue();

        // HR releases it, and Ann reads what may be told.
        planner.reports().release(new ReleaseReport(hr, cycle.id(), ann.user())).get();
        PublishedReport report = planner.reports()
                .report(new ReadReport(ann, cycle.id(), ann.user()))
                .get();
        CompetencyScore score = report.content().scores().get(0);
        // The customer would stand out beside three peers, so they are shown together.
        double together = (11 + 1) / 4.0;
        assertThat(score.self()).contains(5.0);
        assertThat(score.others().orElseThrow()).isCloseTo((3 + 2 * together) / 3, within(1e-12));
        assertThat(score.requirementGap().orElseThrow()).isCloseTo((3 + 2 * together) / 3 - 4, within(1e-12));
        assertThat(report.content().comments())
                .extracting(PublishedComment::text)
                .containsExactlyInAnyOrder(
                        "Brings calm into meetings.",
                        "Asks good questions.",
                        "Shares what she knows.",
                        "Is on time.",
                        "Never calls back.");

        // Ann and her manager make a plan of it, and Ann works on it.
        LearningPlan plan = planner.learning()
                .plans()
                .draft(new DraftPlan(ann, cycle.id(), ann.user(), LocalDate.of(2026, 4, 1)))
                .get();
        assertThat(plan.objectives()).hasSize(1);
        assertThat(plan.objectives().get(0).title()).isEqualTo("Listening: reach level 4");
        assertThat(plan.objectives().get(0).resources()).hasSize(1);
        planner.learning()
                .plans()
                .move(new MovePlan(boss, plan.id(), PlanStep.APPROVE))
                .get();
        LearningPlan done = planner.learning()
                .plans()
                .recordProgress(new RecordProgress(
                        ann, plan.id(), plan.objectives().get(0).id(), 100, 45, "Asked first all week."))
                .get();
        assertThat(done.progress().completionPercentage()).contains(new BigDecimal("100.00"));
    }

    private Actor.Person hire(Actor.Person hr, String name, String jobTitle, Optional<UserId> manager) {
        UserId user = planner.organizations()
                .register(new RegisterPerson(
                        hr,
                        name + "@harbour.example",
                        name,
                        "Harbour",
                        Set.of(SystemRole.EMPLOYEE),
                        jobTitle,
                        "Engineering",
                        manager))
                .get()
                .user();
        Actor.Person person = new Actor.Person(hr.organization(), user);
        planner.organizations().accept(new AcceptMembership(person)).get();
        return person;
    }

    private static List<CompetencyLevel> levels() {
        List<String> names = List.of("Beginner", "Learner", "Practitioner", "Skilled", "Expert");
        List<CompetencyLevel> levels = new ArrayList<>();
        for (String name : names) {
            levels.add(new CompetencyLevel(
                    levels.size() + 1, name, List.of("Is seen to listen as a " + name), Optional.empty()));
        }
        return levels;
    }

    private static ResponseScale scale() {
        return new ResponseScale(
                "Frequency",
                List.of(
                        new ScalePoint(1, "Never"),
                        new ScalePoint(2, "Rarely"),
                        new ScalePoint(3, "Sometimes"),
                        new ScalePoint(4, "Often"),
                        new ScalePoint(5, "Always")));
    }

    private static NewInvitation about(Actor.Person target, Actor.Person rater, RaterGroupCode group) {
        return new NewInvitation(target.user(), new Invitee.Member(rater.user()), group);
    }

    private void submit(Actor rater, InvitedRater invited, FeedbackForm form, int rating, String comment) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer.Rated(form.content().questions().get(0).id(), rating));
        if (!comment.isEmpty()) {
            answers.add(new Answer.Commented(form.content().questions().get(1).id(), comment));
        }
        planner.feedback()
                .responses()
                .submit(new SubmitResponse(rater, invited.invitation().id(), answers, Optional.empty()))
                .get();
    }
}
