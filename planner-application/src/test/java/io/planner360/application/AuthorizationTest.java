package io.planner360.application;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.competency.assessment.BeginReview;
import io.planner360.application.competency.assessment.CancelReview;
import io.planner360.application.competency.assessment.CountLevels;
import io.planner360.application.competency.assessment.FindReview;
import io.planner360.application.competency.assessment.FinishReview;
import io.planner360.application.competency.assessment.ListGaps;
import io.planner360.application.competency.assessment.ListLevelHistory;
import io.planner360.application.competency.assessment.ListLevels;
import io.planner360.application.competency.assessment.ListTeamGaps;
import io.planner360.application.competency.assessment.RecordLevel;
import io.planner360.application.competency.assessment.RequestReview;
import io.planner360.application.competency.framework.CompareFrameworks;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.DraftNextVersion;
import io.planner360.application.competency.framework.EditFramework;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.framework.FindMissingFrameworkTexts;
import io.planner360.application.competency.framework.ListCompetencies;
import io.planner360.application.competency.framework.ListFrameworks;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.framework.ReinstateCompetency;
import io.planner360.application.competency.framework.RetireCompetency;
import io.planner360.application.competency.framework.RetireFramework;
import io.planner360.application.competency.framework.TranslateFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.EditRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.application.competency.profile.ReinstateRoleProfile;
import io.planner360.application.competency.profile.RetireRoleProfile;
import io.planner360.application.feedback.cycle.ArchiveCycle;
import io.planner360.application.feedback.cycle.CancelCycle;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.cycle.OpenNominations;
import io.planner360.application.feedback.cycle.ReopenCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.cycle.WithdrawTarget;
import io.planner360.application.feedback.form.CopyForm;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.feedback.form.FindMissingTexts;
import io.planner360.application.feedback.form.ListEditions;
import io.planner360.application.feedback.form.ListForms;
import io.planner360.application.feedback.form.ReactivateForm;
import io.planner360.application.feedback.form.RetireForm;
import io.planner360.application.feedback.form.ReviseForm;
import io.planner360.application.feedback.form.TranslateForm;
import io.planner360.application.feedback.imports.CheckResponses;
import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.imports.ImportResponses;
import io.planner360.application.feedback.invitation.CheckInvitations;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.invitation.FindRaterPolicy;
import io.planner360.application.feedback.invitation.FindReminderSchedule;
import io.planner360.application.feedback.invitation.FollowManagerChange;
import io.planner360.application.feedback.invitation.FollowManagerChanges;
import io.planner360.application.feedback.invitation.ImportInvitationFile;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.ListOpenInvitations;
import io.planner360.application.feedback.invitation.RevokeInvitation;
import io.planner360.application.feedback.invitation.ScheduleReminders;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.invitation.SetRaterPolicy;
import io.planner360.application.feedback.invitation.UndoDecline;
import io.planner360.application.feedback.invitation.WithdrawRater;
import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.nomination.ListNominations;
import io.planner360.application.feedback.nomination.ListProposals;
import io.planner360.application.feedback.nomination.ListProposedNominations;
import io.planner360.application.feedback.nomination.ListShortGroups;
import io.planner360.application.feedback.nomination.NominateAllProposals;
import io.planner360.application.feedback.nomination.NominateProposals;
import io.planner360.application.feedback.nomination.NominateRaters;
import io.planner360.application.feedback.nomination.RejectNominations;
import io.planner360.application.feedback.nomination.WithdrawNominations;
import io.planner360.application.feedback.response.FindAnswers;
import io.planner360.application.feedback.response.FindQuestionnaire;
import io.planner360.application.feedback.response.ReopenResponse;
import io.planner360.application.feedback.response.ReplaceAnswers;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.feedback.response.WithdrawAnswers;
import io.planner360.application.insight.analysis.AnalyseRatings;
import io.planner360.application.insight.analysis.CountResponses;
import io.planner360.application.insight.analysis.ListOverdueInTeam;
import io.planner360.application.insight.analysis.ListOverdueObjectives;
import io.planner360.application.insight.analysis.MeasureResources;
import io.planner360.application.insight.analysis.ReadHeatMap;
import io.planner360.application.insight.analysis.ReadTeamGaps;
import io.planner360.application.insight.analysis.ReadTrend;
import io.planner360.application.insight.analysis.SummarizeProgress;
import io.planner360.application.insight.dashboard.AddWidget;
import io.planner360.application.insight.dashboard.CreateDashboard;
import io.planner360.application.insight.dashboard.DeleteDashboard;
import io.planner360.application.insight.dashboard.EditWidget;
import io.planner360.application.insight.dashboard.ListDashboards;
import io.planner360.application.insight.dashboard.MoveWidget;
import io.planner360.application.insight.dashboard.ReadDashboard;
import io.planner360.application.insight.dashboard.RemoveWidget;
import io.planner360.application.insight.dashboard.ShareDashboard;
import io.planner360.application.insight.event.CountEvents;
import io.planner360.application.insight.event.ListEvents;
import io.planner360.application.insight.event.RecordEvents;
import io.planner360.application.insight.report.DeleteGeneratedReport;
import io.planner360.application.insight.report.GenerateReport;
import io.planner360.application.insight.report.ListGeneratedReports;
import io.planner360.application.insight.report.ReadGeneratedReport;
import io.planner360.application.learning.plan.AddObjective;
import io.planner360.application.learning.plan.CreatePlan;
import io.planner360.application.learning.plan.DraftFromTemplate;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.EditObjective;
import io.planner360.application.learning.plan.EditPlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.learning.plan.ListCompletions;
import io.planner360.application.learning.plan.ListPlans;
import io.planner360.application.learning.plan.ListProgress;
import io.planner360.application.learning.plan.MoveObjective;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.application.learning.plan.OrderObjectives;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.application.learning.recommendation.AcceptRecommendation;
import io.planner360.application.learning.recommendation.DismissRecommendation;
import io.planner360.application.learning.recommendation.ListRecommendations;
import io.planner360.application.learning.recommendation.RecommendResources;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.learning.resource.EditResource;
import io.planner360.application.learning.resource.RetireResource;
import io.planner360.application.learning.resource.SearchResources;
import io.planner360.application.learning.template.CreateTemplate;
import io.planner360.application.learning.template.EditTemplate;
import io.planner360.application.learning.template.FindTemplate;
import io.planner360.application.learning.template.ListTemplates;
import io.planner360.application.learning.template.RetireTemplate;
import io.planner360.application.notification.DiscardDelivery;
import io.planner360.application.notification.ListDeadLetters;
import io.planner360.application.notification.RetryDelivery;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.AssignRole;
import io.planner360.application.organization.ChangeJob;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.ChangeRole;
import io.planner360.application.organization.DeactivateMember;
import io.planner360.application.organization.DefineRole;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.application.organization.ListAllReports;
import io.planner360.application.organization.ListDirectReports;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.ListRoles;
import io.planner360.application.organization.ReactivateMember;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.RemoveRole;
import io.planner360.application.organization.RoleService;
import io.planner360.application.organization.WithdrawRole;
import io.planner360.application.organization.account.EditAccount;
import io.planner360.application.organization.history.FindPeriodOn;
import io.planner360.application.organization.history.HistoryService;
import io.planner360.application.organization.history.ListDepartmentOn;
import io.planner360.application.organization.history.ListPeriods;
import io.planner360.application.organization.history.ListReportsOn;
import io.planner360.application.organization.imports.CheckMemberships;
import io.planner360.application.organization.imports.CheckPeople;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportMemberships;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.standard.ListStandards;
import io.planner360.application.organization.tenant.ChangeSettings;
import io.planner360.application.organization.tenant.DeactivateOrganization;
import io.planner360.application.organization.tenant.EditOrganization;
import io.planner360.application.organization.tenant.FindOrganization;
import io.planner360.application.organization.tenant.ReactivateOrganization;
import io.planner360.application.organization.tenant.TenantService;
import io.planner360.application.rating.ListReleases;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.RecallReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Secret;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and question by every kind of actor: exactly those are turned away whom its guard does not admit. */
class AuthorizationTest {
    private static final Evidence SEEN = new Evidence(Evidence.Kind.ASSESSMENT, "", "");

    private final Company company = Company.founded();
    private final Planner planner = company.planner;
    private final PageRequest page = PageRequest.first(10);
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);
    private final FeedbackCycle cycle = company.draftCycle(form, "Spring");
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person target = company.hireUnder(manager);
    private final Actor.Person rater = company.hire();
    private final Actor.Person spare = company.hire();

    private final FeedbackCycle asking = asking();
    private final FeedbackInvitation invited = company.invite(asking, target, rater, RaterGroupCode.PEER);
    private final InvitedRater outside =
            company.inviteExternal(asking, target, "cleo@client.example", RaterGroupCode.EXTERNAL);
    private final Secret receipt = new Secret("made on the rater's own device");
    private final LearningPlan plan = plan();

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * A command as each actor would give it.
     *
     * @param hidden the answer to whom the guard does not admit, instead of Forbidden, where that they may not is
     *     not for them to know
     */
    private record Row(Function<Actor, Either<Refusal, ?>> command, Optional<String> hidden) {
        boolean turnsAway(Actor actor) {
            try {
                String answer = kind(command.apply(actor));
                return answer.equals("Forbidden") || hidden.equals(Optional.of(answer));
            } catch (ClassCastException noActorOfThisCommand) {
                return true;
            }
        }
    }

    AuthorizationTest() {
        OrganizationId organization = company.hr.organization();
        actors.put("administrator", company.hire(SystemRole.ADMINISTRATOR));
        actors.put("hr", company.hire(SystemRole.HR));
        actors.put("employee", company.hire(SystemRole.EMPLOYEE));
        actors.put("member without role", company.hire());
        actors.put("manager", manager);
        actors.put("the person themselves", target);
        actors.put("rater", rater);
        actors.put("pending hr", company.register("pending@example.org", SystemRole.HR));
        actors.put(
                "stranger",
                new Actor.Person(organization, company.neighbour().hr.user()));
        actors.put(
                "external rater",
                new Actor.ExternalRater(organization, outside.token().orElseThrow()));
        actors.put("somebody with a token", new Actor.ExternalRater(organization, new Secret("x".repeat(20))));
        actors.put("receipt holder", new Actor.ReceiptHolder(organization, receipt));
        actors.put("somebody with a receipt", new Actor.ReceiptHolder(organization, new Secret("x".repeat(20))));
        actors.put("system", new Actor.System(organization));
        people();
        tenant();
        history();
        roles();
        competencies();
        forms();
        cycles();
        nominations();
        invitations();
        assessments();
        responses();
        reports();
        learning();
        recommendations();
        templates();
        insight();
        eventsAndDashboards();
        generatedReports();
        notifications();
    }

    private void assessments() {
        row(
                "RecordLevel",
                actor -> planner.competencies()
                        .assessments()
                        .record(new RecordLevel(
                                actor,
                                target.user(),
                                framework.id(),
                                Company.listening(framework),
                                3,
                                company.clock.instant(),
                                Optional.empty(),
                                SEEN)));
        row(
                "RequestReview",
                actor -> planner.competencies()
                        .assessments()
                        .requestReview(new RequestReview(actor, framework.id(), Company.listening(framework), 3, "")));
        row(
                "BeginReview",
                actor -> planner.competencies()
                        .assessments()
                        .beginReview(new BeginReview(actor, target.user(), Company.listening(framework))));
        row(
                "FinishReview",
                actor -> planner.competencies()
                        .assessments()
                        .finishReview(new FinishReview(actor, target.user(), Company.listening(framework), 3, SEEN)));
        row(
                "CancelReview",
                actor -> planner.competencies()
                        .assessments()
                        .cancelReview(new CancelReview(actor, target.user(), Company.listening(framework))));
        row(
                "FindReview",
                actor -> planner.competencies()
                        .assessments()
                        .review(new FindReview(actor, target.user(), Company.listening(framework))));
        row("ListLevels", actor -> planner.competencies().assessments().levels(new ListLevels(actor, target.user())));
        row(
                "ListLevelHistory",
                actor -> planner.competencies()
                        .assessments()
                        .history(new ListLevelHistory(actor, target.user(), Company.listening(framework), page)));
        row(
                "ListGaps",
                actor -> planner.competencies()
                        .assessments()
                        .gaps(new ListGaps(actor, target.user(), framework.id(), Optional.empty())));
        row(
                "ListTeamGaps",
                actor -> planner.competencies()
                        .assessments()
                        .teamGaps(new ListTeamGaps(actor, target.user(), framework.id())));
        row(
                "CountLevels",
                actor -> planner.competencies().assessments().count(new CountLevels(actor, framework.id(), page)));
    }

    /** A cycle that collects. */
    private FeedbackCycle asking() {
        FeedbackCycle collecting =
                company.start(company.draftCycle(company.form(framework, Confidentiality.ANONYMOUS), "Asking"));
        company.enrol(collecting, target);
        return collecting;
    }

    /** Made from a cycle of its own; on the way an answer is given that the receipt leads to. */
    private LearningPlan plan() {
        Actor.Person peer = company.hire();
        FeedbackInvitation answered = company.invite(asking, target, peer, RaterGroupCode.PEER);
        accepted(planner.feedback()
                .responses()
                .submit(new SubmitResponse(
                        peer, answered.id(), company.ratings(asking, 3, 3), Optional.of(receipt.hash()))));
        FeedbackCycle before = company.start(company.draftCycle(form, "Before"));
        company.enrol(before, target);
        company.answer(before, target, target, RaterGroupCode.SELF, 3);
        company.close(before);
        accepted(planner.reports().releaseAll(new ReleaseCycleReports(company.hr, before.id())));
        return accepted(planner.learning()
                .plans()
                .draft(new DraftPlan(company.hr, before.id(), target.user(), Company.CLOSING_DAY)));
    }

    /** The one that an actor could speak of. */
    private FeedbackInvitationId invitation(Actor actor) {
        return actor instanceof Actor.Person
                ? invited.id()
                : outside.invitation().id();
    }

    private void row(String command, Function<Actor, Either<Refusal, ?>> given) {
        rows.put(command, new Row(given, Optional.empty()));
    }

    private void row(String command, Function<Actor, Either<Refusal, ?>> given, String hidden) {
        rows.put(command, new Row(given, Optional.of(hidden)));
    }

    private void people() {
        row(
                "RegisterPerson",
                actor -> planner.organizations()
                        .register(new RegisterPerson(
                                actor, "new@example.org", "New", "One", Set.of(), "", "", Optional.empty())));
        row(
                "ChangeManager",
                actor -> planner.organizations()
                        .changeManager(new ChangeManager(actor, target.user(), Optional.of(company.hr.user()))));
        row("FindMember", actor -> planner.organizations().member(new FindMember(actor, target.user())));
        row("ListMembers", actor -> planner.organizations().members(new ListMembers(actor, page)));
        row("FindAccount", actor -> planner.organizations().account(new FindAccount(actor, target.user())));
        row(
                "AcceptMembership",
                actor -> planner.organizations().accept(new AcceptMembership((Actor.Person) actor)),
                "NotFound membership");
    }

    private void tenant() {
        TenantService tenant = planner.organizations().tenant();
        row("FindOrganization", actor -> tenant.find(new FindOrganization(actor)));
        row(
                "EditOrganization",
                actor -> tenant.edit(new EditOrganization(
                        actor, "Works", Optional.empty(), "", Optional.empty(), Optional.empty())));
        row(
                "ListStandards",
                actor -> planner.organizations()
                        .standards()
                        .list(new ListStandards(actor, StandardKind.COMPETENCY_CATEGORY)));
        row("ChangeSettings", actor -> tenant.changeSettings(new ChangeSettings(actor, Map.of("colour", "blue"))));
        row("ReactivateOrganization", actor -> tenant.reactivate(new ReactivateOrganization(actor)));
        row("DeactivateOrganization", actor -> {
            Either<Refusal, ?> answer = tenant.deactivate(new DeactivateOrganization(actor));
            tenant.reactivate(new ReactivateOrganization(actor));
            return answer;
        });
        row(
                "EditAccount",
                actor -> planner.organizations()
                        .accounts()
                        .edit(new EditAccount((Actor.Person) actor, "Pat", "Person", Optional.empty())));
    }

    private void history() {
        HistoryService history = planner.organizations().history();
        row(
                "ChangeJob",
                actor -> planner.organizations().changeJob(new ChangeJob(actor, target.user(), "Lead", "Looms")));
        row(
                "ListDirectReports",
                actor -> planner.organizations().directReports(new ListDirectReports(actor, target.user(), page)));
        row(
                "ListAllReports",
                actor -> planner.organizations().allReports(new ListAllReports(actor, target.user(), page)));
        row("ListPeriods", actor -> history.list(new ListPeriods(actor, target.user(), page)));
        row("FindPeriodOn", actor -> history.on(new FindPeriodOn(actor, target.user(), Company.CLOSING_DAY)));
        row(
                "ListReportsOn",
                actor -> history.reportsOn(new ListReportsOn(actor, target.user(), Company.CLOSING_DAY, page)));
        row(
                "ListDepartmentOn",
                actor -> history.departmentOn(new ListDepartmentOn(actor, "Looms", Company.CLOSING_DAY, page)));
    }

    private void roles() {
        RoleService roles = planner.organizations().roles();
        Role role = accepted(roles.define(new DefineRole(company.hr, "Guide", Set.of(Permission.MANAGE_COMPETENCIES))));
        row("DefineRole", actor -> roles.define(new DefineRole(actor, "New", Set.of(Permission.MANAGE_PEOPLE))));
        row("ChangeRole", actor -> roles.change(new ChangeRole(actor, role.id(), "Guide", role.permissions())));
        row("RemoveRole", actor -> roles.remove(new RemoveRole(actor, role.id())));
        row("ListRoles", actor -> roles.list(new ListRoles(actor)));
        row("AssignRole", actor -> roles.assign(new AssignRole(actor, target.user(), role.id())));
        row("WithdrawRole", actor -> roles.withdraw(new WithdrawRole(actor, target.user(), role.id())));
        row("DeactivateMember", actor -> planner.organizations().deactivate(new DeactivateMember(actor, spare.user())));
        row("ReactivateMember", actor -> planner.organizations().reactivate(new ReactivateMember(actor, spare.user())));
    }

    private void competencies() {
        RoleProfile profile = accepted(planner.competencies()
                .profiles()
                .create(new CreateRoleProfile(
                        company.hr, framework.id(), "Engineer", Map.of(Company.listening(framework), 3))));
        row(
                "CreateFramework",
                actor -> planner.competencies().frameworks().create(new CreateFramework(actor, "", List.of())));
        row(
                "EditFramework",
                actor -> planner.competencies()
                        .frameworks()
                        .edit(new EditFramework(actor, framework.id(), 1, List.of())));
        row(
                "PublishFramework",
                actor -> planner.competencies().frameworks().publish(new PublishFramework(actor, framework.id())));
        row(
                "RetireFramework",
                actor -> planner.competencies().frameworks().retire(new RetireFramework(actor, framework.id())));
        row(
                "DraftNextVersion",
                actor -> planner.competencies().frameworks().draftNext(new DraftNextVersion(actor, framework.id())));
        row(
                "CompareFrameworks",
                actor -> planner.competencies()
                        .frameworks()
                        .compare(new CompareFrameworks(actor, framework.id(), framework.id())));
        row("ListFrameworks", actor -> planner.competencies().frameworks().list(new ListFrameworks(actor, page)));
        row(
                "ListCompetencies",
                actor -> planner.competencies().frameworks().competencies(new ListCompetencies(actor, framework.id())));
        row(
                "RetireCompetency",
                actor -> planner.competencies()
                        .frameworks()
                        .retireCompetency(new RetireCompetency(actor, Company.listening(framework))));
        row(
                "ReinstateCompetency",
                actor -> planner.competencies()
                        .frameworks()
                        .reinstateCompetency(new ReinstateCompetency(actor, Company.listening(framework))));
        row(
                "CreateRoleProfile",
                actor -> planner.competencies()
                        .profiles()
                        .create(new CreateRoleProfile(actor, framework.id(), "", Map.of())));
        row(
                "FindFramework",
                actor -> planner.competencies().frameworks().find(new FindFramework(actor, framework.id())));
        row(
                "TranslateFramework",
                actor -> planner.competencies()
                        .frameworks()
                        .translate(new TranslateFramework(actor, framework.id(), Locale.GERMAN, Map.of())));
        row(
                "FindMissingFrameworkTexts",
                actor -> planner.competencies()
                        .frameworks()
                        .missingTexts(new FindMissingFrameworkTexts(actor, framework.id(), Locale.GERMAN)));
        row(
                "EditRoleProfile",
                actor -> planner.competencies()
                        .profiles()
                        .edit(new EditRoleProfile(actor, profile.id(), 1, "", Map.of())));
        row(
                "RetireRoleProfile",
                actor -> planner.competencies().profiles().retire(new RetireRoleProfile(actor, profile.id())));
        row(
                "ReinstateRoleProfile",
                actor -> planner.competencies().profiles().reinstate(new ReinstateRoleProfile(actor, profile.id())));
        row(
                "ListRoleProfiles",
                actor -> planner.competencies().profiles().list(new ListRoleProfiles(actor, framework.id())));
    }

    private void forms() {
        var draft = Company.draft(framework, Confidentiality.NAMED, RaterGroup.standard());
        row("CreateForm", actor -> planner.feedback().forms().create(new CreateForm(actor, framework.id(), draft)));
        row(
                "EditForm",
                actor -> planner.feedback()
                        .forms()
                        .edit(new EditForm(
                                actor, form.id(), company.formOf(cycle).version(), draft)));
        row("FindForm", actor -> planner.feedback().forms().find(new FindForm(actor, form.id())));
        row("ReviseForm", actor -> planner.feedback().forms().revise(new ReviseForm(actor, form.id())));
        row(
                "CopyForm",
                actor -> planner.feedback().forms().copy(new CopyForm(actor, form.id(), "Copy", FormType.TEMPLATE)));
        row("RetireForm", actor -> planner.feedback().forms().retire(new RetireForm(actor, form.id())));
        row("ReactivateForm", actor -> planner.feedback().forms().reactivate(new ReactivateForm(actor, form.id())));
        row(
                "TranslateForm",
                actor -> planner.feedback()
                        .forms()
                        .translate(new TranslateForm(actor, form.id(), Locale.GERMAN, Map.of())));
        row(
                "FindMissingTexts",
                actor ->
                        planner.feedback().forms().missingTexts(new FindMissingTexts(actor, form.id(), Locale.GERMAN)));
        row("ListForms", actor -> planner.feedback().forms().list(new ListForms(actor, FormType.STANDARD, true, page)));
        row(
                "ListEditions",
                actor -> planner.feedback()
                        .forms()
                        .editions(new ListEditions(actor, form.edition().family())));
    }

    private void cycles() {
        row(
                "CreateCycle",
                actor -> planner.feedback()
                        .cycles()
                        .create(new CreateCycle(actor, form.id(), "Autumn", Company.ZONE, Company.CLOSING_DAY)));
        row("FindCycle", actor -> planner.feedback().cycles().find(new FindCycle(actor, cycle.id())));
        row(
                "EnrolTargets",
                actor ->
                        planner.feedback().cycles().enrol(new EnrolTargets(actor, cycle.id(), List.of(target.user()))));
        row(
                "OpenNominations",
                actor -> planner.feedback().cycles().openNominations(new OpenNominations(actor, cycle.id())));
        row(
                "ReopenCycle",
                actor -> planner.feedback().cycles().reopen(new ReopenCycle(actor, cycle.id(), Optional.empty())));
        row("ArchiveCycle", actor -> planner.feedback().cycles().archive(new ArchiveCycle(actor, cycle.id())));
        row("CancelCycle", actor -> planner.feedback().cycles().cancel(new CancelCycle(actor, cycle.id())));
        row(
                "StartCollecting",
                actor -> planner.feedback().cycles().startCollecting(new StartCollecting(actor, cycle.id())));
        row(
                "WithdrawTarget",
                actor -> planner.feedback().cycles().withdraw(new WithdrawTarget(actor, cycle.id(), target.user())));
        row("CloseCycle", actor -> planner.feedback().cycles().close(new CloseCycle(actor, cycle.id())));
    }

    private void nominations() {
        Invitee customer = new Invitee.External("customer@example.org", "Cleo Client");
        NewInvitation nominee = new NewInvitation(target.user(), customer, RaterGroupCode.EXTERNAL);
        row(
                "NominateRaters",
                actor -> planner.feedback()
                        .nominations()
                        .nominate(new NominateRaters(actor, cycle.id(), List.of(nominee))));
        row(
                "ApproveNominations",
                actor -> planner.feedback()
                        .nominations()
                        .approve(new ApproveNominations(actor, asking.id(), List.of(nominated()))));
        row(
                "RejectNominations",
                actor -> planner.feedback()
                        .nominations()
                        .reject(new RejectNominations(actor, asking.id(), List.of(nominated()), "No")));
        row(
                "WithdrawNominations",
                actor -> planner.feedback()
                        .nominations()
                        .withdraw(new WithdrawNominations(actor, asking.id(), List.of(nominated()))));
        row(
                "ListNominations",
                actor -> planner.feedback()
                        .nominations()
                        .ofTarget(new ListNominations(actor, cycle.id(), target.user(), page)));
        row(
                "ListProposedNominations",
                actor -> planner.feedback()
                        .nominations()
                        .proposed(new ListProposedNominations(actor, cycle.id(), page)));
        row(
                "ListProposals",
                actor -> planner.feedback()
                        .nominations()
                        .proposals(new ListProposals(actor, asking.id(), target.user())));
        row(
                "NominateProposals",
                actor -> planner.feedback()
                        .nominations()
                        .nominateProposals(new NominateProposals(actor, asking.id(), target.user())));
        row(
                "NominateAllProposals",
                actor -> planner.feedback()
                        .nominations()
                        .nominateAllProposals(new NominateAllProposals(actor, asking.id())));
        row(
                "ListShortGroups",
                actor -> planner.feedback().nominations().shortGroups(new ListShortGroups(actor, cycle.id(), page)));
    }

    /** Another one each time, unless the organization is deactivated, where it is not looked for. */
    private FeedbackNominationId nominated() {
        if (!accepted(planner.organizations().tenant().find(new FindOrganization(company.hr)))
                .active()) {
            return new FeedbackNominationId(new UUID(0, 1));
        }
        Invitee peer = new Invitee.Member(company.hire().user());
        return accepted(planner.feedback()
                        .nominations()
                        .nominate(new NominateRaters(
                                company.hr,
                                asking.id(),
                                List.of(new NewInvitation(target.user(), peer, RaterGroupCode.PEER)))))
                .get(0)
                .id();
    }

    private void invitations() {
        row(
                "InviteRaters",
                actor -> planner.feedback().invitations().invite(new InviteRaters(actor, cycle.id(), List.of())));
        row("SendInvitations", actor -> planner.feedback().invitations().send(new SendInvitations(actor, cycle.id())));
        row(
                "CountParticipation",
                actor -> planner.feedback().invitations().participation(new CountParticipation(actor, cycle.id())));
        row(
                "ListOpenInvitations",
                actor -> planner.feedback().invitations().open(new ListOpenInvitations(actor, page)));
        row(
                "ScheduleReminders",
                actor -> planner.feedback()
                        .invitations()
                        .scheduleReminders(new ScheduleReminders(actor, cycle.id(), Optional.empty())));
        row(
                "FindReminderSchedule",
                actor ->
                        planner.feedback().invitations().reminderSchedule(new FindReminderSchedule(actor, cycle.id())));
        row(
                "ImportInvitations",
                actor -> planner.feedback()
                        .invitations()
                        .importLines(new ImportInvitations(actor, cycle.id(), List.of())));
        row(
                "ImportInvitationFile",
                actor -> planner.feedback()
                        .invitations()
                        .importFile(new ImportInvitationFile(
                                actor,
                                asking.id(),
                                new ImportFile("winter", "ab".repeat(32)),
                                List.of(),
                                invited -> {})));
        row(
                "CheckInvitations",
                actor -> planner.feedback()
                        .invitations()
                        .checkFile(new CheckInvitations(actor, asking.id(), List.of(), problem -> {})));
        row(
                "ImportPeople",
                actor -> planner.organizations()
                        .peopleImports()
                        .importPeople(new ImportPeople(actor, new ImportFile("winter", "ab".repeat(32)), List.of())));
        row(
                "CheckPeople",
                actor -> planner.organizations()
                        .peopleImports()
                        .checkPeople(new CheckPeople(actor, List.of(), problem -> {})));
        row(
                "ImportMemberships",
                actor -> planner.organizations()
                        .peopleImports()
                        .importMemberships(
                                new ImportMemberships(actor, new ImportFile("winter", "ab".repeat(32)), List.of())));
        row(
                "CheckMemberships",
                actor -> planner.organizations()
                        .peopleImports()
                        .checkMemberships(new CheckMemberships(actor, List.of(), problem -> {})));
        row(
                "FindPeopleImport",
                actor -> planner.organizations()
                        .peopleImports()
                        .find(new FindPeopleImport(actor, ImportKind.PEOPLE, "winter")));
        row(
                "ImportResponses",
                actor -> planner.feedback()
                        .imports()
                        .importResponses(new ImportResponses(
                                actor, asking.id(), new ImportFile("spring", "ab".repeat(32)), List.of())));
        row(
                "CheckResponses",
                actor -> planner.feedback()
                        .imports()
                        .checkResponses(new CheckResponses(actor, asking.id(), List.of(), problem -> {})));
        row(
                "FindCycleImport",
                actor -> planner.feedback()
                        .imports()
                        .find(new FindCycleImport(actor, ImportKind.RATINGS, cycle.id(), "spring")));
        row(
                "SetRaterPolicy",
                actor -> planner.feedback()
                        .invitations()
                        .setRaterPolicy(
                                new SetRaterPolicy(actor, cycle.id(), ManagerChangePolicy.KEEP, Optional.empty())));
        row(
                "FindRaterPolicy",
                actor -> planner.feedback().invitations().raterPolicy(new FindRaterPolicy(actor, cycle.id())));
        row(
                "FollowManagerChange",
                actor -> planner.feedback()
                        .invitations()
                        .followManagerChange(new FollowManagerChange(actor, asking.id(), target.user())));
        row(
                "FollowManagerChanges",
                actor -> planner.feedback()
                        .invitations()
                        .followManagerChanges(new FollowManagerChanges(actor, asking.id())));
        row(
                "RevokeInvitation",
                actor -> planner.feedback().invitations().revoke(new RevokeInvitation(actor, invitation(actor))));
        row(
                "WithdrawRater",
                actor -> planner.feedback()
                        .invitations()
                        .withdrawRater(new WithdrawRater(actor, cycle.id(), new Rater.Member(rater.user()))));
        row(
                "UndoDecline",
                actor -> planner.feedback().invitations().undoDecline(new UndoDecline(actor, invitation(actor))),
                "NotFound invitation");
        row(
                "DeclineInvitation",
                actor -> planner.feedback()
                        .invitations()
                        .decline(new DeclineInvitation(actor, invitation(actor), "No time")),
                "NotFound invitation");
    }

    private void responses() {
        row(
                "SaveDraft",
                actor -> planner.feedback().responses().saveDraft(new SaveDraft(actor, invitation(actor), List.of())),
                "NotFound invitation");
        row(
                "SubmitResponse",
                actor -> planner.feedback()
                        .responses()
                        .submit(new SubmitResponse(actor, invitation(actor), List.of(), Optional.empty())),
                "NotFound invitation");
        row(
                "FindQuestionnaire",
                actor -> planner.feedback()
                        .responses()
                        .questionnaire(new FindQuestionnaire(actor, invitation(actor), Optional.empty())),
                "NotFound invitation");
        row(
                "FindAnswers",
                actor -> planner.feedback().responses().answers(new FindAnswers(actor, invitation(actor))),
                "NotFound invitation");
        row(
                "ReopenResponse",
                actor -> planner.feedback().responses().reopen(new ReopenResponse(actor, invitation(actor))),
                "NotFound invitation");
        row(
                "ReplaceAnswers",
                actor -> planner.feedback()
                        .responses()
                        .replace(new ReplaceAnswers((Actor.ReceiptHolder) actor, company.ratings(asking, 3, 3))),
                "NotFound answer");
        row(
                "WithdrawAnswers",
                actor -> planner.feedback().responses().withdraw(new WithdrawAnswers((Actor.ReceiptHolder) actor)),
                "NotFound answer");
        row(
                "answersBehind",
                actor -> planner.feedback().responses().answersBehind((Actor.ReceiptHolder) actor),
                "NotFound answer");
    }

    private void reports() {
        row("ReleaseReport", actor -> planner.reports().release(new ReleaseReport(actor, cycle.id(), target.user())));
        row("RecallReport", actor -> planner.reports().recall(new RecallReport(actor, cycle.id(), target.user())));
        row("ListReleases", actor -> planner.reports().releases(new ListReleases(actor, cycle.id(), target.user())));
        row("ReleaseCycleReports", actor -> planner.reports().releaseAll(new ReleaseCycleReports(actor, cycle.id())));
        row("ReadReport", actor -> planner.reports().report(new ReadReport(actor, cycle.id(), target.user())));
        row("ListReports", actor -> planner.reports().reports(new ListReports(actor, cycle.id(), page)));
    }

    private ObjectiveContent content() {
        return new ObjectiveContent(
                Company.listening(framework), "", "", "", BigDecimal.ONE, 1, Company.CLOSING_DAY, Set.of(), List.of());
    }

    private LearningObjectiveId nowhere() {
        return new LearningObjectiveId(plan.id().value());
    }

    private void learning() {
        row("AddResources", actor -> planner.learning().resources().add(new AddResources(actor, List.of())));
        row(
                "DraftPlan",
                actor -> planner.learning()
                        .plans()
                        .draft(new DraftPlan(actor, cycle.id(), target.user(), LocalDate.EPOCH)));
        row("ListPlans", actor -> planner.learning().plans().list(new ListPlans(actor, target.user(), page)));
        row("FindPlan", actor -> planner.learning().plans().find(new FindPlan(actor, plan.id())));
        row(
                "CreatePlan",
                actor -> planner.learning()
                        .plans()
                        .create(new CreatePlan(
                                actor, target.user(), "", "", Company.CLOSING_DAY, Company.CLOSING_DAY)));
        row(
                "EditPlan",
                actor -> planner.learning()
                        .plans()
                        .edit(new EditPlan(actor, plan.id(), 1, "", "", Company.CLOSING_DAY, Company.CLOSING_DAY)));
        row("MovePlan", actor -> planner.learning().plans().move(new MovePlan(actor, plan.id(), PlanStep.RETURN)));
        row(
                "AddObjective",
                actor -> planner.learning().plans().addObjective(new AddObjective(actor, plan.id(), content())));
        row(
                "EditObjective",
                actor -> planner.learning()
                        .plans()
                        .editObjective(new EditObjective(actor, plan.id(), 1, nowhere(), content())));
        row(
                "OrderObjectives",
                actor -> planner.learning()
                        .plans()
                        .orderObjectives(new OrderObjectives(actor, plan.id(), List.of(nowhere()))));
        row(
                "MoveObjective",
                actor -> planner.learning()
                        .plans()
                        .moveObjective(new MoveObjective(actor, plan.id(), nowhere(), ObjectiveStep.START)));
        row(
                "ListCompletions",
                actor -> planner.learning().plans().completions(new ListCompletions(actor, plan.id(), page)));
        LearningResourceId resource = new LearningResourceId(plan.id().value());
        row(
                "EditResource",
                actor -> planner.learning()
                        .resources()
                        .edit(new EditResource(
                                actor,
                                resource,
                                1,
                                new ResourceContent(
                                        "", "", "", Optional.empty(), 1, Set.of(), Optional.empty(), "en"))));
        row(
                "RetireResource",
                actor -> planner.learning().resources().retire(new RetireResource(actor, resource, true)));
        row(
                "SearchResources",
                actor -> planner.learning()
                        .resources()
                        .search(new SearchResources(
                                actor,
                                new ResourceFilter(Optional.empty(), Optional.empty(), Optional.empty(), false),
                                page)));
        row(
                "RecordProgress",
                actor -> planner.learning()
                        .plans()
                        .recordProgress(new RecordProgress(actor, plan.id(), nowhere(), 10, 5, "")));
        row("ListProgress", actor -> planner.learning().plans().progress(new ListProgress(actor, plan.id(), page)));
    }

    private void recommendations() {
        Recommendation one = recommended();
        var recommendations = planner.learning().recommendations();
        row(
                "RecommendResources",
                actor -> recommendations.recommend(new RecommendResources(actor, cycle.id(), target.user())));
        row(
                "ListRecommendations",
                actor -> recommendations.list(
                        new ListRecommendations(actor, target.user(), RecommendationStatus.OFFERED, page)));
        row(
                "AcceptRecommendation",
                actor -> recommendations.accept(new AcceptRecommendation(actor, one.id(), Optional.empty())));
        row(
                "DismissRecommendation",
                actor -> recommendations.dismiss(new DismissRecommendation(actor, one.id(), "No time")));
    }

    /** From the report that the plan was made from. */
    private Recommendation recommended() {
        accepted(planner.learning()
                .resources()
                .add(new AddResources(
                        company.hr,
                        List.of(new ResourceContent(
                                "Course",
                                "course",
                                "Academy",
                                Optional.empty(),
                                60,
                                Set.of(Company.listening(framework)),
                                Optional.empty(),
                                "en")))));
        return accepted(company.advisedBy(new OneResourceAdvisor())
                        .learning()
                        .recommendations()
                        .recommend(
                                new RecommendResources(company.hr, plan.cycle().orElseThrow(), target.user())))
                .get(0);
    }

    private void templates() {
        PlanTemplateId template = new PlanTemplateId(plan.id().value());
        var templates = planner.learning().templates();
        row("CreateTemplate", actor -> templates.create(new CreateTemplate(actor, "Leads", "", List.of())));
        row("EditTemplate", actor -> templates.edit(new EditTemplate(actor, template, 1, "Leads", "", List.of())));
        row("RetireTemplate", actor -> templates.retire(new RetireTemplate(actor, template, true)));
        row("FindTemplate", actor -> templates.find(new FindTemplate(actor, template)));
        row("ListTemplates", actor -> templates.list(new ListTemplates(actor, false, page)));
        row(
                "DraftFromTemplate",
                actor -> planner.learning()
                        .plans()
                        .fromTemplate(new DraftFromTemplate(actor, template, target.user(), Company.CLOSING_DAY)));
    }

    private void insight() {
        var analyses = planner.insight().analyses();
        row("AnalyseRatings", actor -> analyses.ratings(new AnalyseRatings(actor, cycle.id(), target.user())));
        row("CountResponses", actor -> analyses.responses(new CountResponses(actor, cycle.id())));
        row("ReadHeatMap", actor -> analyses.heatMap(new ReadHeatMap(actor, cycle.id(), page)));
        row("ReadTeamGaps", actor -> analyses.teamGaps(new ReadTeamGaps(actor, cycle.id(), target.user(), page)));
        row("ReadTrend", actor -> analyses.trend(new ReadTrend(actor, target.user(), page)));
        row("SummarizeProgress", actor -> analyses.learningProgress(new SummarizeProgress(actor, target.user(), page)));
        row(
                "ListOverdueObjectives",
                actor -> analyses.overdue(new ListOverdueObjectives(actor, LocalDate.EPOCH, page)));
        row(
                "ListOverdueInTeam",
                actor -> analyses.overdueInTeam(new ListOverdueInTeam(actor, target.user(), LocalDate.EPOCH, page)));
        row("MeasureResources", actor -> analyses.outcomes(new MeasureResources(actor, page)));
    }

    private void generatedReports() {
        var reports = planner.insight().reports();
        ReportId report = new ReportId(cycle.id().value());
        row("GenerateReport", actor -> reports.generate(new GenerateReport(actor, ownScores(actor), ReportFormat.CSV)));
        row("ListGeneratedReports", actor -> reports.list(new ListGeneratedReports(actor, page)));
        row("ReadGeneratedReport", actor -> reports.read(new ReadGeneratedReport(actor, report)));
        row("DeleteGeneratedReport", actor -> reports.delete(new DeleteGeneratedReport(actor, report)));
    }

    /** What any member may ask for. */
    private ReportSubject ownScores(Actor actor) {
        return new ReportSubject.PersonScores(
                cycle.id(), actor instanceof Actor.Person person ? person.user() : target.user());
    }

    private void eventsAndDashboards() {
        var events = planner.insight().events();
        row("RecordEvents", actor -> events.record(new RecordEvents(actor, true, List.of())));
        row(
                "CountEvents",
                actor -> events.counts(new CountEvents(actor, LocalDate.EPOCH, LocalDate.EPOCH, Company.ZONE)));
        row(
                "ListEvents",
                actor -> events.list(new ListEvents(actor, LocalDate.EPOCH, LocalDate.EPOCH, Company.ZONE, page)));
        var dashboards = planner.insight().dashboards();
        DashboardId dashboard = new DashboardId(cycle.id().value());
        DashboardWidgetId widget = new DashboardWidgetId(cycle.id().value());
        WidgetConfiguration overdue = new WidgetConfiguration.OverdueObjectives(true);
        row("CreateDashboard", actor -> dashboards.create(new CreateDashboard(actor, "Mine")));
        row("AddWidget", actor -> dashboards.addWidget(new AddWidget(actor, dashboard, "Overdue", overdue)));
        row("EditWidget", actor -> dashboards.editWidget(new EditWidget(actor, dashboard, widget, "Due", overdue)));
        row("MoveWidget", actor -> dashboards.moveWidget(new MoveWidget(actor, dashboard, widget, 0)));
        row("RemoveWidget", actor -> dashboards.removeWidget(new RemoveWidget(actor, dashboard, widget)));
        row("ShareDashboard", actor -> dashboards.share(new ShareDashboard(actor, dashboard, true)));
        row("DeleteDashboard", actor -> dashboards.delete(new DeleteDashboard(actor, dashboard)));
        row("ListDashboards", actor -> dashboards.list(new ListDashboards(actor, page)));
        row("ReadDashboard", actor -> dashboards.read(new ReadDashboard(actor, dashboard, LocalDate.EPOCH, 10)));
    }

    private void notifications() {
        HandlerName handler = new HandlerName("mail");
        row("ListDeadLetters", actor -> planner.notifications().deadLetters(new ListDeadLetters(actor, page)));
        row("RetryDelivery", actor -> planner.notifications().retry(new RetryDelivery(actor, handler, 1)));
        row("DiscardDelivery", actor -> planner.notifications().discard(new DiscardDelivery(actor, handler, 1)));
    }

    static Stream<Facade.Entry> entries() {
        return Facade.entries().stream().filter(entry -> !entry.guard().admits(Relation.HOST));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void exactly_these_may(Facade.Entry entry) {
        assertThat(rows).as("every command has a row here").containsKey(entry.name());
        Row row = requireNonNull(rows.get(entry.name()));
        Map<String, Boolean> expected = new LinkedHashMap<>();
        Map<String, Boolean> actual = new LinkedHashMap<>();
        actors.forEach((name, actor) -> {
            expected.put(name, admits(entry.guard(), name));
            actual.put(name, !row.turnsAway(actor));
        });
        assertThat(actual).isEqualTo(expected);
    }

    /** Deactivating and reactivating have tests of their own. */
    static Stream<Facade.Entry> entriesOfActiveOrganizations() {
        Set<String> others = Set.of("ReactivateOrganization", "DeactivateOrganization");
        return entries().filter(entry -> !others.contains(entry.name()));
    }

    @ParameterizedTest
    @MethodSource("entriesOfActiveOrganizations")
    void in_a_deactivated_organization_administrators_read_and_nobody_does_anything(Facade.Entry entry) {
        accepted(planner.organizations().tenant().deactivate(new DeactivateOrganization(company.hr)));
        Row row = requireNonNull(rows.get(entry.name()));
        actors.forEach((name, actor) -> {
            boolean reads = name.equals("administrator") && isQuestion(entry);
            if (admits(entry.guard(), name)) {
                assertThat(kind(row.command().apply(actor)).equals("ORGANIZATION_DEACTIVATED"))
                        .as("%s is refused", name)
                        .isEqualTo(!reads);
            } else {
                assertThat(row.turnsAway(actor)
                                || kind(row.command().apply(actor)).equals("ORGANIZATION_DEACTIVATED"))
                        .as("%s is turned away or refused", name)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_asks_is_a_question(Facade.Entry entry) {
        assertThat(isQuestion(entry))
                .isEqualTo(entry.name()
                        .matches("(Analyse|Check|Compare|Count|Find|List|Measure|Read|Search|Summarize)[A-Z].*"));
    }

    private static boolean isQuestion(Facade.Entry entry) {
        return entry.guarded() instanceof Class<?> type && Question.class.isAssignableFrom(type);
    }

    /** What a guard means, said once more. */
    private static boolean admits(Guard guard, String actor) {
        return switch (actor) {
            case "administrator" -> member(guard, SystemRole.ADMINISTRATOR);
            case "hr" -> member(guard, SystemRole.HR);
            case "employee", "member without role" -> member(guard, SystemRole.EMPLOYEE);
            case "manager" -> member(guard, SystemRole.EMPLOYEE) || guard.admits(Relation.MANAGER);
            case "the person themselves" -> member(guard, SystemRole.EMPLOYEE) || guard.admits(Relation.SELF);
            case "rater" -> member(guard, SystemRole.EMPLOYEE) || guard.admits(Relation.INVITED_RATER);
            case "pending hr" -> guard.admits(Relation.PROPOSED_MEMBER);
            case "external rater" -> guard.admits(Relation.INVITED_RATER);
            case "receipt holder" -> guard.admits(Relation.RECEIPT_HOLDER);
            case "system" -> guard.admits(Relation.SYSTEM);
            case "stranger", "somebody with a token", "somebody with a receipt" -> false;
            default -> throw new IllegalArgumentException(actor);
        };
    }

    private static boolean member(Guard guard, SystemRole role) {
        return guard.admits(Relation.ANY_MEMBER)
                || guard.admits(Relation.PROPOSED_MEMBER)
                || role.permissions().stream().anyMatch(guard::admits);
    }

    @Test
    void no_row_is_left_of_a_command_that_went() {
        assertThat(entries().map(Facade.Entry::name)).containsAll(rows.keySet());
    }

    @Test
    void nothing_of_another_organization_is_there() {
        Company second = company.neighbour();
        List<String> notFound = List.of(
                "ChangeManager",
                "ChangeJob",
                "FindPeriodOn",
                "ChangeRole",
                "RemoveRole",
                "AssignRole",
                "WithdrawRole",
                "DeactivateMember",
                "ReactivateMember",
                "FindMember",
                "FindAccount",
                "CreateRoleProfile",
                "FindFramework",
                "ListRoleProfiles",
                "TranslateFramework",
                "FindMissingFrameworkTexts",
                "EditRoleProfile",
                "RetireRoleProfile",
                "ReinstateRoleProfile",
                "CreateForm",
                "EditForm",
                "FindForm",
                "ReviseForm",
                "CopyForm",
                "RetireForm",
                "ReactivateForm",
                "TranslateForm",
                "FindMissingTexts",
                "CreateCycle",
                "FindCycle",
                "EnrolTargets",
                "InviteRaters",
                "OpenNominations",
                "NominateRaters",
                "ApproveNominations",
                "RejectNominations",
                "WithdrawNominations",
                "ListNominations",
                "ListProposedNominations",
                "ListShortGroups",
                "StartCollecting",
                "ReopenCycle",
                "ArchiveCycle",
                "CancelCycle",
                "SendInvitations",
                "CountParticipation",
                "CloseCycle",
                "ReleaseReport",
                "ReleaseCycleReports",
                "ReadReport",
                "ListReports",
                "DraftPlan",
                "ListPlans",
                "AnalyseRatings",
                "CountResponses",
                "ReadHeatMap",
                "ReadTeamGaps",
                "ReadTrend",
                "SummarizeProgress",
                "CreatePlan",
                "RetryDelivery",
                "DiscardDelivery",
                "DraftFromTemplate",
                "RecommendResources",
                "ListRecommendations");
        for (String command : notFound) {
            assertThat(kind(requireNonNull(rows.get(command)).command().apply(second.hr)))
                    .as(command)
                    .startsWith("NotFound");
        }
    }

    @Test
    void a_person_is_close_to_themselves_and_to_whom_they_manage() {
        FeedbackCycle own = company.start(company.draftCycle(form, "Autumn"));
        Actor.Person report = company.hireUnder(manager);
        company.enrol(own, report);
        company.answer(own, report, report, RaterGroupCode.SELF, 3);
        company.close(own);
        accepted(planner.reports().releaseAll(new ReleaseCycleReports(company.hr, own.id())));
        for (Actor.Person reader : List.of(manager, report)) {
            assertThat(kind(planner.reports().report(new ReadReport(reader, own.id(), report.user()))))
                    .isEqualTo("done");
            assertThat(kind(planner.learning()
                            .plans()
                            .list(new ListPlans(reader, report.user(), PageRequest.first(10)))))
                    .isEqualTo("done");
        }
    }
}
