package io.planner360.testkit.fault;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.Planner;
import io.planner360.application.competency.assessment.AssessmentService;
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
import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompareFrameworks;
import io.planner360.application.competency.framework.CompetencyDraft;
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
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.form.ListEditions;
import io.planner360.application.feedback.form.ListForms;
import io.planner360.application.feedback.form.ReactivateForm;
import io.planner360.application.feedback.form.RetireForm;
import io.planner360.application.feedback.form.ReviseForm;
import io.planner360.application.feedback.form.TranslateForm;
import io.planner360.application.feedback.imports.CheckResponses;
import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.imports.ImportResponses;
import io.planner360.application.feedback.imports.ImportedAnswer;
import io.planner360.application.feedback.imports.ImportedResponse;
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
import io.planner360.application.insight.event.RecordEvents.Done;
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
import io.planner360.application.notification.DeliveryPolicy;
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
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.ListAllReports;
import io.planner360.application.organization.ListDirectReports;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.ListRoles;
import io.planner360.application.organization.ReactivateMember;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.RemoveRole;
import io.planner360.application.organization.RoleService;
import io.planner360.application.organization.WithdrawRole;
import io.planner360.application.organization.account.AccountService;
import io.planner360.application.organization.account.DeactivateAccount;
import io.planner360.application.organization.account.EditAccount;
import io.planner360.application.organization.account.ListIdleAccounts;
import io.planner360.application.organization.account.ReactivateAccount;
import io.planner360.application.organization.account.RecordLogin;
import io.planner360.application.organization.account.VerifyEmail;
import io.planner360.application.organization.history.FindPeriodOn;
import io.planner360.application.organization.history.HistoryService;
import io.planner360.application.organization.history.ListDepartmentOn;
import io.planner360.application.organization.history.ListPeriods;
import io.planner360.application.organization.history.ListReportsOn;
import io.planner360.application.organization.imports.CheckMemberships;
import io.planner360.application.organization.imports.CheckPeople;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportMemberships;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.imports.ImportedMembership;
import io.planner360.application.organization.imports.ImportedPerson;
import io.planner360.application.organization.standard.ListStandards;
import io.planner360.application.organization.standard.ReplaceStandards;
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
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Secret;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.notification.RecordingHandler;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import io.planner360.testkit.shared.PredictableIds;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** A command that succeeds for each method of the facade, in an organization where it can. */
final class FacadeCommands {
    private static final ImportFile FILE = new ImportFile("spring", "ab".repeat(32));

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final Planner planner;
    private final OrganizationScenario works;
    private final Actor.Person boss;
    private final Actor.Person ada;
    private final Map<String, Supplier<Attempt>> commands = new LinkedHashMap<>();

    /** A command that was prepared, and can be given until it succeeds. */
    interface Attempt {
        void run();
    }

    FacadeCommands(Persistence store) {
        planner = Planner.builder()
                .persistence(store)
                .reportContents(InMemoryPersistence.reportContents())
                .clock(clock)
                .ids(PredictableIds.from(1))
                .random(new Random(1))
                .onEvent(RecordingHandler.named("refusing").failingOn(event -> true))
                .deliveries(new DeliveryPolicy(
                        1, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofDays(30)))
                .build();
        works = Scenario.in(planner, clock).organization();
        boss = works.administrator();
        ada = works.person("Ada", "Engineer", boss);
        people();
        tenant();
        accounts();
        history();
        roles();
        competencies();
        assessments();
        preparation();
        nominations();
        answers();
        closing();
        learning();
        analyses();
        events();
        dashboards();
        reports();
        notifications();
    }

    static List<String> names() {
        return List.copyOf(new FacadeCommands(InMemoryPersistence.create()).commands.keySet());
    }

    /** Those that change what they have read. */
    static List<String> updating() {
        return List.of(
                "accept",
                "changeManager",
                "assessments.requestReview",
                "assessments.beginReview",
                "assessments.finishReview",
                "assessments.cancelReview",
                "changeJob",
                "tenant.edit",
                "tenant.changeSettings",
                "tenant.deactivate",
                "tenant.reactivate",
                "accounts.edit",
                "accounts.recordLogin",
                "accounts.verifyEmail",
                "accounts.deactivate",
                "accounts.reactivate",
                "frameworks.edit",
                "frameworks.publish",
                "frameworks.retire",
                "deactivate",
                "reactivate",
                "roles.change",
                "roles.assign",
                "roles.withdraw",
                "forms.edit",
                "cycles.openNominations",
                "nominations.approve",
                "nominations.reject",
                "nominations.withdraw",
                "forms.retire",
                "forms.reactivate",
                "forms.translate",
                "cycles.startCollecting",
                "cycles.reopen",
                "cycles.archive",
                "cycles.cancel",
                "invitations.undoDecline",
                "invitations.revoke",
                "responses.reopen",
                "responses.saveDraft",
                "responses.submit",
                "invitations.decline",
                "cycles.close",
                "cycles.closeDue",
                "release",
                "recall",
                "dashboards.addWidget",
                "dashboards.editWidget",
                "dashboards.moveWidget",
                "dashboards.removeWidget",
                "dashboards.share",
                "plans.edit",
                "plans.move",
                "plans.addObjective",
                "plans.editObjective",
                "plans.orderObjectives",
                "plans.moveObjective",
                "plans.recordProgress",
                "resources.edit",
                "resources.retire",
                "recommendations.accept",
                "recommendations.dismiss",
                "templates.edit",
                "templates.retire");
    }

    /** Prepares what the command needs. */
    Attempt prepare(String name) {
        Supplier<Attempt> preparation = commands.get(name);
        if (preparation == null) {
            throw new IllegalArgumentException("no command " + name);
        }
        return preparation.get();
    }

    private void add(String name, Supplier<Either<Refusal, ?>> command) {
        addPrepared(name, () -> command);
    }

    private void addPrepared(String name, Supplier<Supplier<Either<Refusal, ?>>> preparation) {
        commands.put(name, () -> {
            Supplier<Either<Refusal, ?>> command = preparation.get();
            return () -> granted(command.get());
        });
    }

    private void people() {
        add(
                "found",
                () -> planner.organizations()
                        .found(new FoundOrganization("Second", "second@example.test", "Mary", "Jackson")));
        addPrepared("accept", () -> {
            Actor.Person pending =
                    new Actor.Person(works.id(), granted(register("pending")).user());
            return () -> planner.organizations().accept(new AcceptMembership(pending));
        });
        add("register", () -> register("katherine"));
        add(
                "changeManager",
                () -> planner.organizations().changeManager(new ChangeManager(boss, ada.user(), Optional.empty())));
        add("member", () -> planner.organizations().member(new FindMember(ada, boss.user())));
        add("members", () -> planner.organizations().members(new ListMembers(ada, PAGE)));
        add("account", () -> planner.organizations().account(new FindAccount(ada, ada.user())));
    }

    private void tenant() {
        TenantService tenant = planner.organizations().tenant();
        add("tenant.find", () -> tenant.find(new FindOrganization(ada)));
        add(
                "tenant.edit",
                () -> tenant.edit(new EditOrganization(
                        boss, "Works", Optional.of("works.example"), "Looms", Optional.empty(), Optional.empty())));
        add(
                "tenant.changeSettings",
                () -> tenant.changeSettings(
                        new ChangeSettings(boss, Map.of(OrganizationSettings.TIME_ZONE, "Europe/Berlin"))));
        add("tenant.deactivate", () -> tenant.deactivate(new DeactivateOrganization(boss)));
        addPrepared("tenant.reactivate", () -> {
            granted(tenant.deactivate(new DeactivateOrganization(boss)));
            return () -> tenant.reactivate(new ReactivateOrganization(boss));
        });
    }

    private void history() {
        HistoryService history = planner.organizations().history();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        add("changeJob", () -> planner.organizations().changeJob(new ChangeJob(boss, ada.user(), "Lead", "Looms")));
        add(
                "directReports",
                () -> planner.organizations().directReports(new ListDirectReports(ada, boss.user(), PAGE)));
        add("allReports", () -> planner.organizations().allReports(new ListAllReports(ada, boss.user(), PAGE)));
        add("history.list", () -> history.list(new ListPeriods(ada, ada.user(), PAGE)));
        add("history.on", () -> history.on(new FindPeriodOn(ada, ada.user(), today)));
        add("history.reportsOn", () -> history.reportsOn(new ListReportsOn(boss, boss.user(), today, PAGE)));
        add("history.departmentOn", () -> history.departmentOn(new ListDepartmentOn(boss, "Looms", today, PAGE)));
    }

    private void accounts() {
        AccountService accounts = planner.organizations().accounts();
        add("accounts.edit", () -> accounts.edit(new EditAccount(ada, "Augusta", "King", Optional.empty())));
        add("accounts.recordLogin", () -> accounts.recordLogin(new RecordLogin("grace.hopper@example.test")));
        add("accounts.verifyEmail", () -> accounts.verifyEmail(new VerifyEmail(ada.user())));
        add("accounts.deactivate", () -> accounts.deactivate(new DeactivateAccount(ada.user())));
        addPrepared("accounts.reactivate", () -> {
            granted(accounts.deactivate(new DeactivateAccount(ada.user())));
            return () -> accounts.reactivate(new ReactivateAccount(ada.user()));
        });
        add(
                "standards.list",
                () -> planner.organizations().standards().list(new ListStandards(ada, StandardKind.RESOURCE_TYPE)));
        add(
                "standards.replace",
                () -> planner.organizations()
                        .standards()
                        .replace(new ReplaceStandards(
                                StandardKind.SETTING, List.of(new Standard("minimum_threshold", "3", "")))));
        add("accounts.idle", () -> Either.right(accounts.idle(new ListIdleAccounts(clock.instant(), PAGE))));
    }

    private void roles() {
        RoleService roles = planner.organizations().roles();
        add("roles.list", () -> roles.list(new ListRoles(ada)));
        add("roles.define", () -> roles.define(new DefineRole(boss, "Coach", Set.of(Permission.MANAGE_LEARNING))));
        addPrepared("roles.change", () -> {
            Role guide = guide();
            return () -> roles.change(new ChangeRole(boss, guide.id(), "Coach", Set.of(Permission.MANAGE_FEEDBACK)));
        });
        addPrepared("roles.remove", () -> {
            Role guide = guide();
            return () -> roles.remove(new RemoveRole(boss, guide.id()));
        });
        addPrepared("roles.assign", () -> {
            Role guide = guide();
            return () -> roles.assign(new AssignRole(boss, ada.user(), guide.id()));
        });
        addPrepared("roles.withdraw", () -> {
            granted(roles.assign(new AssignRole(boss, ada.user(), SystemRole.ADMINISTRATOR.id())));
            return () -> roles.withdraw(new WithdrawRole(boss, boss.user(), SystemRole.ADMINISTRATOR.id()));
        });
        add("deactivate", () -> planner.organizations().deactivate(new DeactivateMember(boss, ada.user())));
        addPrepared("reactivate", () -> {
            granted(planner.organizations().deactivate(new DeactivateMember(boss, ada.user())));
            return () -> planner.organizations().reactivate(new ReactivateMember(boss, ada.user()));
        });
    }

    private Role guide() {
        return granted(planner.organizations()
                .roles()
                .define(new DefineRole(boss, "Guide", Set.of(Permission.MANAGE_LEARNING))));
    }

    private Either<Refusal, Membership> register(String name) {
        return planner.organizations()
                .register(new RegisterPerson(
                        boss,
                        name + "@example.test",
                        name,
                        "Example",
                        Set.of(SystemRole.EMPLOYEE),
                        "Engineer",
                        "Development",
                        Optional.of(boss.user())));
    }

    private void assessments() {
        CompetencyFramework framework = works.framework();
        CompetencyId one = framework.competencies().get(0).id();
        CompetencyId two = framework.competencies().get(1).id();
        Evidence seen = new Evidence(Evidence.Kind.ASSESSMENT, "Was seen", "");
        AssessmentService assessments = planner.competencies().assessments();
        add(
                "assessments.record",
                () -> assessments.record(new RecordLevel(
                        boss, ada.user(), framework.id(), one, 3, clock.instant(), Optional.empty(), seen)));
        add(
                "assessments.requestReview",
                () -> assessments.requestReview(new RequestReview(ada, framework.id(), one, 4, "As seen")));
        addPrepared("assessments.beginReview", () -> {
            granted(assessments.requestReview(new RequestReview(ada, framework.id(), one, 4, "")));
            return () -> assessments.beginReview(new BeginReview(boss, ada.user(), one));
        });
        granted(assessments.requestReview(new RequestReview(ada, framework.id(), two, 4, "")));
        add(
                "assessments.finishReview",
                () -> assessments.finishReview(new FinishReview(boss, ada.user(), two, 3, seen)));
        add("assessments.cancelReview", () -> assessments.cancelReview(new CancelReview(ada, ada.user(), two)));
        add("assessments.review", () -> assessments.review(new FindReview(ada, ada.user(), two)));
        add("assessments.levels", () -> assessments.levels(new ListLevels(ada, ada.user())));
        add("assessments.history", () -> assessments.history(new ListLevelHistory(ada, ada.user(), one, PAGE)));
        add(
                "assessments.gaps",
                () -> assessments.gaps(new ListGaps(ada, ada.user(), framework.id(), Optional.empty())));
        add("assessments.teamGaps", () -> assessments.teamGaps(new ListTeamGaps(boss, boss.user(), framework.id())));
        add("assessments.count", () -> assessments.count(new CountLevels(boss, framework.id(), PAGE)));
    }

    private void competencies() {
        CompetencyLevel level = new CompetencyLevel(1, "Basic", List.of("Does it"), Optional.of(1.0));
        add(
                "frameworks.create",
                () -> planner.competencies()
                        .frameworks()
                        .create(new CreateFramework(
                                boss,
                                "Second framework",
                                List.of(new CategoryDraft(
                                        "Category",
                                        List.of(new CompetencyDraft(
                                                "Writing", "", BigDecimal.ONE, List.of(level))))))));
        CompetencyFramework framework = works.framework();
        add(
                "profiles.create",
                () -> planner.competencies()
                        .profiles()
                        .create(new CreateRoleProfile(
                                boss,
                                framework.id(),
                                "Lead",
                                Map.of(framework.competencies().get(0).id(), 3))));
        add(
                "frameworks.find",
                () -> planner.competencies()
                        .frameworks()
                        .find(new FindFramework(ada, framework.id(), Optional.of(Locale.GERMAN))));
        CompetencyFramework draft = granted(planner.competencies()
                .frameworks()
                .draftNext(new DraftNextVersion(boss, works.framework().id())));
        List<CategoryDraft> content = List.of(new CategoryDraft(
                "Category", List.of(new CompetencyDraft("Writing", "", BigDecimal.ONE, List.of(level)))));
        add(
                "frameworks.edit",
                () -> planner.competencies().frameworks().edit(new EditFramework(boss, draft.id(), 1, content)));
        add(
                "frameworks.publish",
                () -> planner.competencies().frameworks().publish(new PublishFramework(boss, draft.id())));
        addPrepared("frameworks.retire", () -> {
            CompetencyFramework old = works.framework();
            return () -> planner.competencies().frameworks().retire(new RetireFramework(boss, old.id()));
        });
        addPrepared("frameworks.draftNext", () -> {
            CompetencyFramework old = works.framework();
            return () -> planner.competencies().frameworks().draftNext(new DraftNextVersion(boss, old.id()));
        });
        add(
                "frameworks.compare",
                () -> planner.competencies()
                        .frameworks()
                        .compare(new CompareFrameworks(ada, draft.first(), draft.id())));
        add("frameworks.list", () -> planner.competencies().frameworks().list(new ListFrameworks(ada, PAGE)));
        add(
                "frameworks.competencies",
                () -> planner.competencies().frameworks().competencies(new ListCompetencies(ada, framework.id())));
        CompetencyId competency = framework.competencies().get(0).id();
        add(
                "frameworks.retireCompetency",
                () -> planner.competencies().frameworks().retireCompetency(new RetireCompetency(boss, competency)));
        addPrepared("frameworks.reinstateCompetency", () -> {
            CompetencyId retired = works.framework().competencies().get(1).id();
            granted(planner.competencies().frameworks().retireCompetency(new RetireCompetency(boss, retired)));
            return () ->
                    planner.competencies().frameworks().reinstateCompetency(new ReinstateCompetency(boss, retired));
        });
        add(
                "frameworks.translate",
                () -> planner.competencies()
                        .frameworks()
                        .translate(
                                new TranslateFramework(boss, framework.id(), Locale.GERMAN, Map.of("name", "Rahmen"))));
        add(
                "frameworks.missingTexts",
                () -> planner.competencies()
                        .frameworks()
                        .missingTexts(new FindMissingFrameworkTexts(boss, framework.id(), Locale.GERMAN)));
        addPrepared("profiles.edit", () -> {
            RoleProfile profile = profile();
            return () -> planner.competencies()
                    .profiles()
                    .edit(new EditRoleProfile(boss, profile.id(), 1, "Pilot", profile.requiredLevels()));
        });
        addPrepared("profiles.retire", () -> {
            RoleProfile profile = profile();
            return () -> planner.competencies().profiles().retire(new RetireRoleProfile(boss, profile.id()));
        });
        addPrepared("profiles.reinstate", () -> {
            RoleProfile profile = profile();
            granted(planner.competencies().profiles().retire(new RetireRoleProfile(boss, profile.id())));
            return () -> planner.competencies().profiles().reinstate(new ReinstateRoleProfile(boss, profile.id()));
        });
        add("profiles.list", () -> planner.competencies().profiles().list(new ListRoleProfiles(ada, framework.id())));
        add(
                "resources.add",
                () -> planner.learning()
                        .resources()
                        .add(new AddResources(
                                boss,
                                List.of(new ResourceContent(
                                        "Book",
                                        "book",
                                        "Example Press",
                                        Optional.empty(),
                                        60,
                                        Set.of(framework.competencies().get(0).id()),
                                        Optional.of(2),
                                        "en")))));
        LearningResource course = works.courses(framework).get(0);
        addPrepared("resources.edit", () -> {
            LearningResource stored = works.courses(framework).get(0);
            return () -> planner.learning()
                    .resources()
                    .edit(new EditResource(boss, stored.id(), stored.version(), course.content()));
        });
        add(
                "resources.retire",
                () -> planner.learning().resources().retire(new RetireResource(boss, course.id(), true)));
        add(
                "resources.search",
                () -> planner.learning()
                        .resources()
                        .search(new SearchResources(
                                ada,
                                new ResourceFilter(Optional.empty(), Optional.empty(), Optional.empty(), false),
                                PAGE)));
        add(
                "forms.create",
                () -> planner.feedback().forms().create(new CreateForm(boss, framework.id(), draft("A form"))));
        FeedbackForm form = works.form(framework, Confidentiality.ANONYMOUS);
        add("forms.edit", () -> planner.feedback().forms().edit(new EditForm(boss, form.id(), 1, draft("Another"))));
        add(
                "forms.find",
                () -> planner.feedback().forms().find(new FindForm(ada, form.id(), Optional.of(Locale.GERMAN))));
        addPrepared("forms.revise", () -> {
            FeedbackForm kept = kept();
            return () -> planner.feedback().forms().revise(new ReviseForm(boss, kept.id()));
        });
        add(
                "forms.copy",
                () -> planner.feedback().forms().copy(new CopyForm(boss, form.id(), "A template", FormType.TEMPLATE)));
        addPrepared("forms.retire", () -> {
            FeedbackForm active = another();
            return () -> planner.feedback().forms().retire(new RetireForm(boss, active.id()));
        });
        addPrepared("forms.reactivate", () -> {
            FeedbackForm retired = another();
            granted(planner.feedback().forms().retire(new RetireForm(boss, retired.id())));
            return () -> planner.feedback().forms().reactivate(new ReactivateForm(boss, retired.id()));
        });
        addPrepared("forms.translate", () -> {
            FeedbackForm written = another();
            return () -> planner.feedback()
                    .forms()
                    .translate(new TranslateForm(boss, written.id(), Locale.GERMAN, Map.of("title", "Titel")));
        });
        add(
                "forms.missingTexts",
                () -> planner.feedback().forms().missingTexts(new FindMissingTexts(boss, form.id(), Locale.GERMAN)));
        add("forms.list", () -> planner.feedback().forms().list(new ListForms(ada, FormType.STANDARD, true, PAGE)));
        add(
                "forms.editions",
                () -> planner.feedback()
                        .forms()
                        .editions(new ListEditions(ada, form.edition().family())));
        add(
                "cycles.create",
                () -> planner.feedback()
                        .cycles()
                        .create(new CreateCycle(boss, form.id(), "Another cycle", ZoneOffset.UTC, DAY)));
    }

    private FeedbackForm another() {
        return works.form(works.framework(), Confidentiality.ANONYMOUS);
    }

    /** A form that a cycle keeps. */
    private RoleProfile profile() {
        CompetencyFramework framework = works.framework();
        return granted(planner.competencies()
                .profiles()
                .create(new CreateRoleProfile(
                        boss,
                        framework.id(),
                        "Clerk",
                        Map.of(framework.competencies().get(0).id(), 3))));
    }

    private FeedbackForm kept() {
        return granted(planner.feedback()
                .forms()
                .find(new FindForm(
                        boss,
                        granted(planner.feedback()
                                        .cycles()
                                        .find(new FindCycle(boss, collecting().id())))
                                .form())));
    }

    private static FormDraft draft(String title) {
        return new FormDraft(
                title,
                "",
                Confidentiality.ANONYMOUS,
                List.of(),
                List.of(QuestionDraft.comment("What else?")),
                RaterGroup.standard());
    }

    private void preparation() {
        CycleScenario cycle = works.cycle().about(ada);
        add("cycles.find", () -> planner.feedback().cycles().find(new FindCycle(ada, cycle.id())));
        add(
                "cycles.enrol",
                () -> planner.feedback()
                        .cycles()
                        .enrol(new EnrolTargets(boss, cycle.id(), List.of(ada.user(), boss.user()))));
        add(
                "invitations.invite",
                () -> planner.feedback()
                        .invitations()
                        .invite(new InviteRaters(
                                boss,
                                cycle.id(),
                                List.of(
                                        new NewInvitation(
                                                ada.user(), new Invitee.Member(ada.user()), RaterGroupCode.SELF),
                                        new NewInvitation(
                                                ada.user(),
                                                new Invitee.External("customer@client.test", "Customer"),
                                                RaterGroupCode.EXTERNAL)))));
        addPrepared("cycles.openNominations", () -> {
            CycleScenario invited = works.cycle().about(ada).asking(3, RaterGroupCode.PEER);
            return () -> planner.feedback().cycles().openNominations(new OpenNominations(boss, invited.id()));
        });
        addPrepared("cycles.startCollecting", () -> {
            CycleScenario invited = works.cycle().about(ada).asking(3, RaterGroupCode.PEER);
            return () -> planner.feedback().cycles().startCollecting(new StartCollecting(boss, invited.id()));
        });
        add(
                "invitations.importLines",
                () -> planner.feedback()
                        .invitations()
                        .importLines(new ImportInvitations(
                                boss,
                                cycle.id(),
                                List.of(new ImportInvitations.Line(
                                        2, email(ada), "new@client.test", Optional.of("New"), "EXTERNAL")))));
        addPrepared("imports.importResponses", () -> {
            CycleScenario collecting =
                    works.cycle().about(ada).asking(3, RaterGroupCode.PEER).collecting();
            return () -> planner.feedback()
                    .imports()
                    .importResponses(new ImportResponses(boss, collecting.id(), FILE, answers(collecting)));
        });
        addPrepared("imports.checkResponses", () -> {
            CycleScenario collecting =
                    works.cycle().about(ada).asking(3, RaterGroupCode.PEER).collecting();
            return () -> planner.feedback()
                    .imports()
                    .checkResponses(new CheckResponses(boss, collecting.id(), answers(collecting), problem -> {}));
        });
        addPrepared("invitations.importFile", () -> {
            CycleScenario draft = works.cycle().about(ada);
            return () -> planner.feedback()
                    .invitations()
                    .importFile(new ImportInvitationFile(boss, draft.id(), FILE, lines(), invited -> {}));
        });
        addPrepared("invitations.checkFile", () -> {
            CycleScenario draft = works.cycle().about(ada);
            return () -> planner.feedback()
                    .invitations()
                    .checkFile(new CheckInvitations(boss, draft.id(), lines(), problem -> {}));
        });
        add(
                "peopleImports.importPeople",
                () -> planner.organizations().peopleImports().importPeople(new ImportPeople(boss, FILE, newPeople())));
        add(
                "peopleImports.checkPeople",
                () -> planner.organizations()
                        .peopleImports()
                        .checkPeople(new CheckPeople(boss, newPeople(), problem -> {})));
        add(
                "peopleImports.importMemberships",
                () -> planner.organizations()
                        .peopleImports()
                        .importMemberships(new ImportMemberships(boss, FILE, moved(boss))));
        add(
                "peopleImports.checkMemberships",
                () -> planner.organizations()
                        .peopleImports()
                        .checkMemberships(new CheckMemberships(boss, moved(boss), problem -> {})));
        add(
                "peopleImports.find",
                () -> planner.organizations()
                        .peopleImports()
                        .find(new FindPeopleImport(boss, ImportKind.PEOPLE, "spring")));
        add(
                "imports.find",
                () -> planner.feedback()
                        .imports()
                        .find(new FindCycleImport(boss, ImportKind.RATINGS, cycle.id(), "spring")));
        add(
                "invitations.setRaterPolicy",
                () -> planner.feedback()
                        .invitations()
                        .setRaterPolicy(new SetRaterPolicy(boss, cycle.id(), ManagerChangePolicy.ADD, Optional.of(5))));
        add(
                "invitations.raterPolicy",
                () -> planner.feedback().invitations().raterPolicy(new FindRaterPolicy(boss, cycle.id())));
        addPrepared("invitations.followManagerChange", () -> {
            FeedbackCycleId replacing = replacingManagers();
            return () -> planner.feedback()
                    .invitations()
                    .followManagerChange(new FollowManagerChange(boss, replacing, ada.user()));
        });
        addPrepared("invitations.followManagerChanges", () -> {
            FeedbackCycleId replacing = replacingManagers();
            return () ->
                    planner.feedback().invitations().followManagerChanges(new FollowManagerChanges(boss, replacing));
        });
        addPrepared("invitations.send", () -> {
            CycleScenario started = collecting().asking(2, RaterGroupCode.PEER);
            return () -> planner.feedback().invitations().send(new SendInvitations(boss, started.id()));
        });
    }

    private String email(Actor.Person person) {
        return granted(planner.organizations().account(new FindAccount(boss, person.user())))
                .email()
                .value();
    }

    /** A cycle that replaces managers, about somebody whose manager was asked and has changed. */
    private FeedbackCycleId replacingManagers() {
        FeedbackCycleId replacing =
                works.cycle().about(ada).asking(boss, RaterGroupCode.MANAGER).id();
        granted(planner.feedback()
                .invitations()
                .setRaterPolicy(new SetRaterPolicy(boss, replacing, ManagerChangePolicy.REPLACE, Optional.empty())));
        Actor.Person other = works.engineers(1).get(0);
        granted(planner.organizations().changeManager(new ChangeManager(boss, ada.user(), Optional.of(other.user()))));
        return replacing;
    }

    /** Somebody outside in each of two chunks. */
    private List<ImportChunk<ImportInvitations.Line>> lines() {
        return List.of(
                new ImportChunk<>(0, 1, false, List.of(line(2, "first@client.test"))),
                new ImportChunk<>(1, 2, true, List.of(line(3, "second@client.test"))));
    }

    private ImportInvitations.Line line(int number, String rater) {
        return new ImportInvitations.Line(number, email(ada), rater, Optional.of("New"), "EXTERNAL");
    }

    /** Two people, the first of whom manages the second, in two chunks. */
    private List<ImportChunk<ImportedMembership>> moved(Actor.Person member) {
        return List.of(new ImportChunk<>(
                0,
                1,
                true,
                List.of(new ImportedMembership(
                        2, email(member), Optional.of("Mover"), Optional.empty(), Optional.of("")))));
    }

    private static List<ImportChunk<ImportedPerson>> newPeople() {
        return List.of(
                new ImportChunk<>(
                        0,
                        1,
                        false,
                        List.of(new ImportedPerson(
                                2, "zoe@import.test", "Zoe", "New", "Head", "Works", Optional.empty()))),
                new ImportChunk<>(
                        1,
                        2,
                        true,
                        List.of(new ImportedPerson(
                                3, "yan@import.test", "Yan", "New", "", "", Optional.of("zoe@import.test")))));
    }

    /** What all raters of the cycle answered, in two chunks. */
    private static List<ImportChunk<ImportedResponse>> answers(CycleScenario collecting) {
        List<ImportedResponse> responses = collecting.invitations().stream()
                .map(invitation -> new ImportedResponse(
                        2,
                        invitation.target().toString(),
                        ((Rater.Member) invitation.rater()).user().toString(),
                        invitation.group().value(),
                        List.of(
                                new ImportedAnswer(2, "1", Optional.of(3), false, Optional.empty()),
                                new ImportedAnswer(3, "2", Optional.empty(), true, Optional.empty()))))
                .toList();
        return List.of(
                new ImportChunk<>(0, 2, false, responses.subList(0, 1)),
                new ImportChunk<>(2, 6, true, responses.subList(1, 3)));
    }

    private void nominations() {
        addPrepared("nominations.nominate", () -> {
            FeedbackCycleId cycle = works.cycle().about(ada).id();
            return () -> nominate(cycle);
        });
        addPrepared("nominations.approve", () -> {
            Nominated nominated = nominated();
            return () -> planner.feedback()
                    .nominations()
                    .approve(new ApproveNominations(boss, nominated.cycle(), nominated.ids()));
        });
        addPrepared("nominations.reject", () -> {
            Nominated nominated = nominated();
            return () -> planner.feedback()
                    .nominations()
                    .reject(new RejectNominations(boss, nominated.cycle(), nominated.ids(), "Not these"));
        });
        addPrepared("nominations.withdraw", () -> {
            Nominated nominated = nominated();
            return () -> planner.feedback()
                    .nominations()
                    .withdraw(new WithdrawNominations(ada, nominated.cycle(), nominated.ids()));
        });
        addPrepared("nominations.ofTarget", () -> {
            Nominated nominated = nominated();
            return () -> planner.feedback()
                    .nominations()
                    .ofTarget(new ListNominations(ada, nominated.cycle(), ada.user(), PAGE));
        });
        addPrepared("nominations.proposed", () -> {
            Nominated nominated = nominated();
            return () -> planner.feedback()
                    .nominations()
                    .proposed(new ListProposedNominations(boss, nominated.cycle(), PAGE));
        });
        addPrepared("nominations.proposals", () -> {
            FeedbackCycleId cycle = works.cycle().about(ada).id();
            return () -> planner.feedback().nominations().proposals(new ListProposals(boss, cycle, ada.user()));
        });
        addPrepared("nominations.nominateProposals", () -> {
            FeedbackCycleId cycle = works.cycle().about(ada).id();
            return () ->
                    planner.feedback().nominations().nominateProposals(new NominateProposals(boss, cycle, ada.user()));
        });
        addPrepared("nominations.nominateAllProposals", () -> {
            FeedbackCycleId cycle = works.cycle().about(ada).id();
            return () -> planner.feedback().nominations().nominateAllProposals(new NominateAllProposals(boss, cycle));
        });
        addPrepared("nominations.shortGroups", () -> {
            CycleScenario cycle = collecting();
            return () -> planner.feedback().nominations().shortGroups(new ListShortGroups(boss, cycle.id(), PAGE));
        });
    }

    private record Nominated(FeedbackCycleId cycle, List<FeedbackNominationId> ids) {}

    private Nominated nominated() {
        FeedbackCycleId cycle = works.cycle().about(ada).id();
        return new Nominated(
                cycle,
                granted(nominate(cycle)).stream().map(FeedbackNomination::id).toList());
    }

    private Either<Refusal, List<FeedbackNomination>> nominate(FeedbackCycleId cycle) {
        return planner.feedback()
                .nominations()
                .nominate(new NominateRaters(
                        ada,
                        cycle,
                        List.of(
                                new NewInvitation(ada.user(), new Invitee.Member(boss.user()), RaterGroupCode.MANAGER),
                                new NewInvitation(
                                        ada.user(),
                                        new Invitee.External("customer@client.test", "Customer"),
                                        RaterGroupCode.EXTERNAL))));
    }

    private CycleScenario collecting() {
        return works.cycle()
                .about(ada)
                .askingThemselves()
                .asking(3, RaterGroupCode.PEER)
                .askingOutside("customer@client.test")
                .collecting();
    }

    private void answers() {
        answering(
                "invitations.open",
                (cycle, invitation) ->
                        planner.feedback().invitations().open(new ListOpenInvitations(cycle.rater(invitation), PAGE)));
        answering(
                "responses.saveDraft",
                (cycle, invitation) -> planner.feedback()
                        .responses()
                        .saveDraft(new SaveDraft(cycle.rater(invitation), invitation.id(), cycle.rating(3))));
        answering(
                "responses.submit",
                (cycle, invitation) -> planner.feedback().responses().submit(cycle.submission(invitation, 3)));
        answering(
                "invitations.decline",
                (cycle, invitation) -> planner.feedback()
                        .invitations()
                        .decline(new DeclineInvitation(cycle.rater(invitation), invitation.id(), "No time")));
        answering(
                "responses.questionnaire",
                (cycle, invitation) -> planner.feedback()
                        .responses()
                        .questionnaire(new FindQuestionnaire(
                                cycle.rater(invitation), invitation.id(), Optional.of(Locale.GERMAN))));
        addPrepared("responses.answers", () -> {
            CycleScenario cycle = collecting();
            FeedbackInvitation self = cycle.invitations().get(0);
            cycle.answers(self, 4);
            return () -> planner.feedback().responses().answers(new FindAnswers(ada, self.id()));
        });
        addPrepared("invitations.undoDecline", () -> {
            CycleScenario cycle = collecting();
            FeedbackInvitation peer = cycle.invitations().get(1);
            granted(planner.feedback()
                    .invitations()
                    .decline(new DeclineInvitation(cycle.rater(peer), peer.id(), "No time")));
            return () -> planner.feedback().invitations().undoDecline(new UndoDecline(cycle.rater(peer), peer.id()));
        });
        addPrepared("invitations.revoke", () -> {
            FeedbackInvitation peer = collecting().invitations().get(1);
            return () -> planner.feedback().invitations().revoke(new RevokeInvitation(boss, peer.id()));
        });
        addPrepared("invitations.withdrawRater", () -> {
            CycleScenario cycle = collecting();
            Rater peer = cycle.invitations().get(1).rater();
            return () -> planner.feedback().invitations().withdrawRater(new WithdrawRater(boss, cycle.id(), peer));
        });
        addPrepared("invitations.scheduleReminders", () -> {
            CycleScenario cycle = collecting();
            return () -> planner.feedback().invitations().scheduleReminders(reminders(cycle));
        });
        addPrepared("invitations.reminderSchedule", () -> {
            CycleScenario cycle = collecting();
            return () -> planner.feedback().invitations().reminderSchedule(new FindReminderSchedule(boss, cycle.id()));
        });
        addPrepared("invitations.remindDue", () -> {
            granted(planner.feedback().invitations().scheduleReminders(reminders(collecting())));
            clock.advance(Duration.ofDays(2));
            return () -> Either.right(planner.feedback().invitations().remindDue(clock.instant()));
        });
        addPrepared("responses.reopen", () -> {
            CycleScenario cycle = collecting();
            FeedbackInvitation self = cycle.invitations().get(0);
            cycle.answers(self, 4);
            return () -> planner.feedback().responses().reopen(new ReopenResponse(ada, self.id()));
        });
        withReceipt(
                "responses.replace",
                (cycle, holder) -> planner.feedback().responses().replace(new ReplaceAnswers(holder, cycle.rating(2))));
        withReceipt(
                "responses.withdraw",
                (cycle, holder) -> planner.feedback().responses().withdraw(new WithdrawAnswers(holder)));
        withReceipt(
                "responses.answersBehind",
                (cycle, holder) -> planner.feedback().responses().answersBehind(holder));
    }

    private ScheduleReminders reminders(CycleScenario cycle) {
        return new ScheduleReminders(boss, cycle.id(), Optional.of(new ReminderSchedule(1, 1, 3)));
    }

    private interface ByReceipt {
        Either<Refusal, ?> apply(CycleScenario cycle, Actor.ReceiptHolder holder);
    }

    private void withReceipt(String name, ByReceipt command) {
        addPrepared(name, () -> {
            CycleScenario cycle = collecting();
            FeedbackInvitation peer = cycle.invitations().get(1);
            Secret receipt = new Secret("a receipt of twenty characters");
            granted(planner.feedback()
                    .responses()
                    .submit(new SubmitResponse(
                            cycle.rater(peer), peer.id(), cycle.rating(4), Optional.of(receipt.hash()))));
            return () -> command.apply(cycle, new Actor.ReceiptHolder(works.id(), receipt));
        });
    }

    private interface AnswerTo {
        Either<Refusal, ?> apply(CycleScenario cycle, FeedbackInvitation invitation);
    }

    private void answering(String name, AnswerTo command) {
        addPrepared(name, () -> {
            CycleScenario cycle = collecting();
            return () -> command.apply(cycle, cycle.invitations().get(1));
        });
    }

    private void closing() {
        addPrepared("invitations.participation", () -> {
            CycleScenario cycle = collecting();
            return () -> planner.feedback().invitations().participation(new CountParticipation(boss, cycle.id()));
        });
        addPrepared("cycles.close", () -> {
            CycleScenario cycle = collecting().everybodyAnswers(3);
            return () -> planner.feedback().cycles().close(new CloseCycle(boss, cycle.id()));
        });
        addPrepared("cycles.reopen", () -> {
            CycleScenario cycle = collecting().close();
            return () -> planner.feedback().cycles().reopen(new ReopenCycle(boss, cycle.id(), Optional.empty()));
        });
        addPrepared("cycles.archive", () -> {
            CycleScenario cycle = collecting().close();
            return () -> planner.feedback().cycles().archive(new ArchiveCycle(boss, cycle.id()));
        });
        addPrepared("cycles.cancel", () -> {
            CycleScenario cycle = collecting().everybodyAnswers(3).close();
            return () -> planner.feedback().cycles().cancel(new CancelCycle(boss, cycle.id()));
        });
        addPrepared("cycles.withdraw", () -> {
            CycleScenario cycle = collecting().everybodyAnswers(3).close();
            return () -> planner.feedback().cycles().withdraw(new WithdrawTarget(boss, cycle.id(), ada.user()));
        });
        addPrepared("cycles.closeDue", () -> {
            collecting().everybodyAnswers(3);
            clock.advance(Duration.ofDays(40));
            return () -> Either.right(planner.feedback().cycles().closeDue(clock.instant()));
        });
        addPrepared("release", () -> {
            CycleScenario cycle = collecting().everybodyAnswers(3).close();
            return () -> planner.reports().release(new ReleaseReport(boss, cycle.id(), ada.user()));
        });
        addPrepared("recall", () -> {
            CycleScenario cycle = released();
            return () -> planner.reports().recall(new RecallReport(boss, cycle.id(), ada.user()));
        });
        addPrepared("releases", () -> {
            CycleScenario cycle = released();
            return () -> planner.reports().releases(new ListReleases(boss, cycle.id(), ada.user()));
        });
        addPrepared("releaseAll", () -> {
            CycleScenario cycle = collecting().everybodyAnswers(3).close();
            return () -> planner.reports().releaseAll(new ReleaseCycleReports(boss, cycle.id()));
        });
        addPrepared("report", () -> {
            CycleScenario cycle = released();
            return () -> planner.reports().report(new ReadReport(ada, cycle.id(), ada.user()));
        });
        addPrepared("reports", () -> {
            CycleScenario cycle = released();
            return () -> planner.reports().reports(new ListReports(boss, cycle.id(), PAGE));
        });
    }

    private CycleScenario released() {
        return collecting().everybodyAnswers(3).close().release();
    }

    private void learning() {
        addPrepared("plans.draft", () -> {
            CycleScenario cycle = released();
            return () -> planner.learning().plans().draft(new DraftPlan(ada, cycle.id(), ada.user(), DAY));
        });
        add(
                "plans.create",
                () -> planner.learning()
                        .plans()
                        .create(new CreatePlan(ada, ada.user(), "By hand", "", DAY, DAY.plusDays(90))));
        planned(
                "plans.edit",
                plan -> planner.learning()
                        .plans()
                        .edit(new EditPlan(
                                boss, plan.id(), plan.version(), "Another", "", plan.startDate(), plan.targetDate())));
        planned("plans.tellOverdue", plan -> {
            Instant late =
                    plan.targetDate().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
            return Either.right(planner.learning().plans().tellOverdue(late));
        });
        planned(
                "plans.move",
                plan -> planner.learning().plans().move(new MovePlan(boss, plan.id(), PlanStep.COMPLETE)));
        planned(
                "plans.addObjective",
                plan -> planner.learning()
                        .plans()
                        .addObjective(new AddObjective(
                                boss, plan.id(), plan.objectives().get(0).content())));
        planned(
                "plans.editObjective",
                plan -> planner.learning()
                        .plans()
                        .editObjective(new EditObjective(
                                boss,
                                plan.id(),
                                plan.version(),
                                plan.objectives().get(0).id(),
                                plan.objectives().get(0).content())));
        planned(
                "plans.orderObjectives",
                plan -> planner.learning()
                        .plans()
                        .orderObjectives(new OrderObjectives(
                                boss,
                                plan.id(),
                                plan.objectives().stream()
                                        .map(LearningObjective::id)
                                        .toList())));
        planned(
                "plans.moveObjective",
                plan -> planner.learning()
                        .plans()
                        .moveObjective(new MoveObjective(
                                ada, plan.id(), plan.objectives().get(0).id(), ObjectiveStep.COMPLETE)));
        planned(
                "plans.recordProgress",
                plan -> planner.learning()
                        .plans()
                        .recordProgress(new RecordProgress(
                                ada, plan.id(), plan.objectives().get(0).id(), 50, 30, "Half of it")));
        planned(
                "plans.completions",
                plan -> planner.learning().plans().completions(new ListCompletions(ada, plan.id(), PAGE)));
        addPrepared("recommendations.recommend", () -> {
            CycleScenario cycle = releasedBesideCourses();
            return () -> planner.learning()
                    .recommendations()
                    .recommend(new RecommendResources(boss, cycle.id(), ada.user()));
        });
        addPrepared("recommendations.list", () -> {
            recommended();
            return () -> planner.learning()
                    .recommendations()
                    .list(new ListRecommendations(ada, ada.user(), RecommendationStatus.OFFERED, PAGE));
        });
        addPrepared("recommendations.accept", () -> {
            Recommendation one = recommended();
            LearningPlan plan = plan();
            return () -> planner.learning()
                    .recommendations()
                    .accept(new AcceptRecommendation(ada, one.id(), Optional.of(plan.id())));
        });
        addPrepared("recommendations.dismiss", () -> {
            Recommendation one = recommended();
            return () ->
                    planner.learning().recommendations().dismiss(new DismissRecommendation(ada, one.id(), "No time"));
        });
        templates();
        addPrepared("plans.find", () -> {
            LearningPlan plan = plan();
            return () -> planner.learning().plans().find(new FindPlan(ada, plan.id()));
        });
        addPrepared("plans.list", () -> {
            plan();
            return () -> planner.learning().plans().list(new ListPlans(ada, ada.user(), PAGE));
        });
        addPrepared("plans.progress", () -> {
            LearningPlan plan = plan();
            return () -> planner.learning().plans().progress(new ListProgress(ada, plan.id(), PAGE));
        });
    }

    private void analyses() {
        addPrepared("analyses.ratings", () -> {
            FeedbackForm named = works.form(works.framework(), Confidentiality.NAMED);
            CycleScenario cycle = works.cycle(named)
                    .about(ada)
                    .asking(3, RaterGroupCode.PEER)
                    .collecting()
                    .everybodyAnswers(3)
                    .close()
                    .release();
            return () -> planner.insight().analyses().ratings(new AnalyseRatings(ada, cycle.id(), ada.user()));
        });
        addPrepared("analyses.responses", () -> {
            CycleScenario cycle = collecting();
            return () -> planner.insight().analyses().responses(new CountResponses(boss, cycle.id()));
        });
        addPrepared("analyses.heatMap", () -> {
            CycleScenario cycle = released();
            return () -> planner.insight().analyses().heatMap(new ReadHeatMap(boss, cycle.id(), PAGE));
        });
        addPrepared("analyses.teamGaps", () -> {
            CycleScenario cycle = released();
            return () -> planner.insight().analyses().teamGaps(new ReadTeamGaps(boss, cycle.id(), boss.user(), PAGE));
        });
        addPrepared("analyses.trend", () -> {
            released();
            return () -> planner.insight().analyses().trend(new ReadTrend(ada, ada.user(), PAGE));
        });
        addPrepared("analyses.learningProgress", () -> {
            plan();
            return () -> planner.insight().analyses().learningProgress(new SummarizeProgress(ada, ada.user(), PAGE));
        });
        addPrepared("analyses.overdue", () -> {
            plan();
            return () -> planner.insight().analyses().overdue(new ListOverdueObjectives(boss, DAY, PAGE));
        });
        addPrepared("analyses.overdueInTeam", () -> {
            plan();
            return () ->
                    planner.insight().analyses().overdueInTeam(new ListOverdueInTeam(boss, boss.user(), DAY, PAGE));
        });
        add("analyses.outcomes", () -> planner.insight().analyses().outcomes(new MeasureResources(boss, PAGE)));
    }

    private void events() {
        var events = planner.insight().events();
        Done signedIn = new Done(new Interaction.SignedIn(), Instant.parse("2026-03-01T09:00:00Z"));
        add("events.record", () -> events.record(new RecordEvents(ada, true, List.of(signedIn, signedIn))));
        add("events.counts", () -> events.counts(new CountEvents(boss, DAY, DAY, ZoneOffset.UTC)));
        add("events.list", () -> events.list(new ListEvents(boss, DAY, DAY, ZoneOffset.UTC, PAGE)));
    }

    private void dashboards() {
        var dashboards = planner.insight().dashboards();
        WidgetConfiguration overdue = new WidgetConfiguration.OverdueObjectives(false);
        add("dashboards.create", () -> dashboards.create(new CreateDashboard(ada, "Mine")));
        addPrepared("dashboards.addWidget", () -> {
            DashboardId id = dashboard().id();
            return () -> dashboards.addWidget(new AddWidget(ada, id, "Overdue", overdue));
        });
        addPrepared("dashboards.editWidget", () -> {
            Dashboard dashboard = dashboard();
            return () -> dashboards.editWidget(new EditWidget(
                    ada, dashboard.id(), dashboard.widgets().get(0).id(), "Overdue", overdue));
        });
        addPrepared("dashboards.moveWidget", () -> {
            Dashboard dashboard = dashboard();
            return () -> dashboards.moveWidget(new MoveWidget(
                    ada, dashboard.id(), dashboard.widgets().get(0).id(), 1));
        });
        addPrepared("dashboards.removeWidget", () -> {
            Dashboard dashboard = dashboard();
            return () -> dashboards.removeWidget(new RemoveWidget(
                    ada, dashboard.id(), dashboard.widgets().get(0).id()));
        });
        addPrepared("dashboards.share", () -> {
            DashboardId id = dashboard().id();
            return () -> dashboards.share(new ShareDashboard(ada, id, true));
        });
        addPrepared("dashboards.delete", () -> {
            DashboardId id = dashboard().id();
            return () -> dashboards.delete(new DeleteDashboard(ada, id));
        });
        add("dashboards.list", () -> dashboards.list(new ListDashboards(ada, PAGE)));
        addPrepared("dashboards.read", () -> {
            DashboardId id = dashboard().id();
            return () -> dashboards.read(new ReadDashboard(ada, id, DAY, 10));
        });
    }

    /** Of two widgets. */
    private void reports() {
        var reports = planner.insight().reports();
        addPrepared("reports.generate", () -> {
            ReportSubject scores = new ReportSubject.PersonScores(released().id(), ada.user());
            return () -> reports.generate(new GenerateReport(ada, scores, ReportFormat.CSV));
        });
        add("reports.list", () -> reports.list(new ListGeneratedReports(ada, PAGE)));
        addPrepared("reports.read", () -> {
            ReportId id = report().id();
            return () -> reports.read(new ReadGeneratedReport(boss, id));
        });
        addPrepared("reports.delete", () -> {
            ReportId id = report().id();
            return () -> reports.delete(new DeleteGeneratedReport(boss, id));
        });
    }

    private Report report() {
        ReportSubject gaps = new ReportSubject.TeamGaps(released().id(), boss.user());
        return granted(planner.insight().reports().generate(new GenerateReport(boss, gaps, ReportFormat.JSON)));
    }

    private Dashboard dashboard() {
        var dashboards = planner.insight().dashboards();
        DashboardId id =
                granted(dashboards.create(new CreateDashboard(ada, "Mine"))).id();
        granted(dashboards.addWidget(
                new AddWidget(ada, id, "Trend", new WidgetConfiguration.ScoreTrend(Optional.empty()))));
        return granted(dashboards.addWidget(
                new AddWidget(ada, id, "Progress", new WidgetConfiguration.ProgressSummary(Optional.empty()))));
    }

    private Recommendation recommended() {
        return granted(planner.learning()
                        .recommendations()
                        .recommend(new RecommendResources(
                                boss, releasedBesideCourses().id(), ada.user())))
                .get(0);
    }

    /** There is something to recommend. */
    private CycleScenario releasedBesideCourses() {
        CompetencyFramework framework = works.framework();
        works.courses(framework);
        return works.cycle(works.form(framework, Confidentiality.ANONYMOUS))
                .about(ada)
                .asking(3, RaterGroupCode.PEER)
                .collecting()
                .everybodyAnswers(3)
                .close()
                .release();
    }

    private void templates() {
        List<TemplateObjective> objectives = objectives();
        add(
                "templates.create",
                () -> planner.learning().templates().create(new CreateTemplate(boss, "Leads", "", objectives)));
        addPrepared("templates.edit", () -> {
            PlanTemplate template = template();
            return () -> planner.learning()
                    .templates()
                    .edit(new EditTemplate(boss, template.id(), template.version(), "More", "", objectives));
        });
        addPrepared("templates.retire", () -> {
            PlanTemplate template = template();
            return () -> planner.learning().templates().retire(new RetireTemplate(boss, template.id(), true));
        });
        addPrepared("templates.find", () -> {
            PlanTemplate template = template();
            return () -> planner.learning().templates().find(new FindTemplate(ada, template.id()));
        });
        add("templates.list", () -> planner.learning().templates().list(new ListTemplates(ada, false, PAGE)));
        addPrepared("plans.fromTemplate", () -> {
            PlanTemplate template = template();
            return () ->
                    planner.learning().plans().fromTemplate(new DraftFromTemplate(ada, template.id(), ada.user(), DAY));
        });
    }

    private PlanTemplate template() {
        return granted(planner.learning().templates().create(new CreateTemplate(boss, "Leads", "", objectives())));
    }

    private List<TemplateObjective> objectives() {
        LearningResource course = works.courses(works.framework()).get(0);
        return List.of(new TemplateObjective(
                course.competencies().iterator().next(),
                "Listen",
                "",
                "",
                new BigDecimal("1.00"),
                1,
                30,
                Set.of(),
                List.of(course.id())));
    }

    private interface ChangeOf {
        Either<Refusal, ?> apply(LearningPlan plan);
    }

    /** A command about an ACTIVE plan. */
    private void planned(String name, ChangeOf command) {
        addPrepared(name, () -> {
            LearningPlan plan =
                    granted(planner.learning().plans().move(new MovePlan(boss, plan().id(), PlanStep.APPROVE)));
            return () -> command.apply(plan);
        });
    }

    private void notifications() {
        addPrepared("deadLetters", () -> {
            deadLetter();
            return () -> planner.notifications().deadLetters(new ListDeadLetters(boss, PAGE));
        });
        addPrepared("retry", () -> {
            DeadLetter letter = deadLetter();
            return () -> planner.notifications().retry(new RetryDelivery(boss, letter.handler(), letter.position()));
        });
        addPrepared("discard", () -> {
            DeadLetter letter = deadLetter();
            return () ->
                    planner.notifications().discard(new DiscardDelivery(boss, letter.handler(), letter.position()));
        });
    }

    /** What is left of an event that the handler never takes. */
    private DeadLetter deadLetter() {
        collecting();
        planner.runDue(clock.instant());
        return granted(planner.notifications().deadLetters(new ListDeadLetters(boss, PAGE)))
                .items()
                .get(0);
    }

    private LearningPlan plan() {
        return granted(
                planner.learning().plans().draft(new DraftPlan(ada, released().id(), ada.user(), DAY)));
    }
}
