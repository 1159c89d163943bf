package io.planner360.testkit.differential;

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
import io.planner360.application.feedback.invitation.ImportInvitationFile;
import io.planner360.application.organization.imports.CheckPeople;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.invitation.FindRaterPolicy;
import io.planner360.application.feedback.invitation.FindReminderSchedule;
import io.planner360.application.feedback.invitation.FollowManagerChange;
import io.planner360.application.feedback.invitation.FollowManagerChanges;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.InviteRaters;
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
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.ListAllReports;
import io.planner360.application.organization.ListDirectReports;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.ListRoles;
import io.planner360.application.organization.ReactivateMember;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.RemoveRole;
import io.planner360.application.organization.WithdrawRole;
import io.planner360.application.organization.account.DeactivateAccount;
import io.planner360.application.organization.account.EditAccount;
import io.planner360.application.organization.account.ListIdleAccounts;
import io.planner360.application.organization.account.ReactivateAccount;
import io.planner360.application.organization.account.RecordLogin;
import io.planner360.application.organization.account.VerifyEmail;
import io.planner360.application.organization.history.FindPeriodOn;
import io.planner360.application.organization.history.ListDepartmentOn;
import io.planner360.application.organization.history.ListPeriods;
import io.planner360.application.organization.history.ListReportsOn;
import io.planner360.application.organization.standard.ListStandards;
import io.planner360.application.organization.standard.ReplaceStandards;
import io.planner360.application.organization.tenant.ChangeSettings;
import io.planner360.application.organization.tenant.DeactivateOrganization;
import io.planner360.application.organization.tenant.EditOrganization;
import io.planner360.application.organization.tenant.FindOrganization;
import io.planner360.application.organization.tenant.ReactivateOrganization;
import io.planner360.application.rating.ListReleases;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.RecallReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that can be done through the facade, by the type of its command. Lists are read to their end. */
enum Operation {
    FOUND(FoundOrganization.class, (side, c) -> side.planner().organizations().found(c)),
    REGISTER(RegisterPerson.class, (side, c) -> side.planner().organizations().register(c)),
    ACCEPT(AcceptMembership.class, (side, c) -> side.planner().organizations().accept(c)),
    CHANGE_MANAGER(
            ChangeManager.class, (side, c) -> side.planner().organizations().changeManager(c)),
    MEMBER(FindMember.class, (side, c) -> side.planner().organizations().member(c)),
    MEMBERS(
            ListMembers.class,
            (side, c) ->
                    parts(c.page(), page -> side.planner().organizations().members(new ListMembers(c.actor(), page)))),
    DEACTIVATE(
            DeactivateMember.class, (side, c) -> side.planner().organizations().deactivate(c)),
    REACTIVATE(
            ReactivateMember.class, (side, c) -> side.planner().organizations().reactivate(c)),
    DEFINE_ROLE(
            DefineRole.class,
            (side, c) -> side.planner().organizations().roles().define(c)),
    CHANGE_ROLE(
            ChangeRole.class,
            (side, c) -> side.planner().organizations().roles().change(c)),
    REMOVE_ROLE(
            RemoveRole.class,
            (side, c) -> side.planner().organizations().roles().remove(c)),
    ROLES(ListRoles.class, (side, c) -> side.planner().organizations().roles().list(c)),
    ASSIGN_ROLE(
            AssignRole.class,
            (side, c) -> side.planner().organizations().roles().assign(c)),
    WITHDRAW_ROLE(
            WithdrawRole.class,
            (side, c) -> side.planner().organizations().roles().withdraw(c)),
    ACCOUNT(FindAccount.class, (side, c) -> side.planner().organizations().account(c)),

    DIRECT_REPORTS(
            ListDirectReports.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .organizations()
                            .directReports(new ListDirectReports(c.actor(), c.manager(), page)))),
    ALL_REPORTS(
            ListAllReports.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .organizations()
                            .allReports(new ListAllReports(c.actor(), c.manager(), page)))),
    CHANGE_JOB(ChangeJob.class, (side, c) -> side.planner().organizations().changeJob(c)),
    PERIODS(
            ListPeriods.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().organizations().history().list(new ListPeriods(c.actor(), c.user(), page)))),
    PERIOD_ON(
            FindPeriodOn.class,
            (side, c) -> side.planner().organizations().history().on(c)),
    REPORTS_ON(
            ListReportsOn.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .organizations()
                            .history()
                            .reportsOn(new ListReportsOn(c.actor(), c.user(), c.day(), page)))),
    DEPARTMENT_ON(
            ListDepartmentOn.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .organizations()
                            .history()
                            .departmentOn(new ListDepartmentOn(c.actor(), c.department(), c.day(), page)))),

    ORGANIZATION(
            FindOrganization.class,
            (side, c) -> side.planner().organizations().tenant().find(c)),
    EDIT_ORGANIZATION(
            EditOrganization.class,
            (side, c) -> side.planner().organizations().tenant().edit(c)),
    CHANGE_SETTINGS(
            ChangeSettings.class,
            (side, c) -> side.planner().organizations().tenant().changeSettings(c)),
    DEACTIVATE_ORGANIZATION(
            DeactivateOrganization.class,
            (side, c) -> side.planner().organizations().tenant().deactivate(c)),
    REACTIVATE_ORGANIZATION(
            ReactivateOrganization.class,
            (side, c) -> side.planner().organizations().tenant().reactivate(c)),
    EDIT_ACCOUNT(
            EditAccount.class,
            (side, c) -> side.planner().organizations().accounts().edit(c)),
    LOG_IN(
            RecordLogin.class,
            (side, c) -> side.planner().organizations().accounts().recordLogin(c)),
    VERIFY_EMAIL(
            VerifyEmail.class,
            (side, c) -> side.planner().organizations().accounts().verifyEmail(c)),
    DEACTIVATE_ACCOUNT(
            DeactivateAccount.class,
            (side, c) -> side.planner().organizations().accounts().deactivate(c)),
    REACTIVATE_ACCOUNT(
            ReactivateAccount.class,
            (side, c) -> side.planner().organizations().accounts().reactivate(c)),
    LIST_STANDARDS(
            ListStandards.class,
            (side, c) -> side.planner().organizations().standards().list(c)),
    REPLACE_STANDARDS(
            ReplaceStandards.class,
            (side, c) -> side.planner().organizations().standards().replace(c)),
    IDLE_ACCOUNTS(
            ListIdleAccounts.class,
            (side, c) -> parts(
                    c.page(),
                    page -> Either.right(
                            side.planner().organizations().accounts().idle(new ListIdleAccounts(c.since(), page))))),

    CREATE_FRAMEWORK(
            CreateFramework.class,
            (side, c) -> side.planner().competencies().frameworks().create(c)),
    EDIT_FRAMEWORK(
            EditFramework.class,
            (side, c) -> side.planner().competencies().frameworks().edit(c)),
    PUBLISH_FRAMEWORK(
            PublishFramework.class,
            (side, c) -> side.planner().competencies().frameworks().publish(c)),
    RETIRE_FRAMEWORK(
            RetireFramework.class,
            (side, c) -> side.planner().competencies().frameworks().retire(c)),
    DRAFT_NEXT_VERSION(
            DraftNextVersion.class,
            (side, c) -> side.planner().competencies().frameworks().draftNext(c)),
    COMPARE_FRAMEWORKS(
            CompareFrameworks.class,
            (side, c) -> side.planner().competencies().frameworks().compare(c)),
    COMPETENCIES(
            ListCompetencies.class,
            (side, c) -> side.planner().competencies().frameworks().competencies(c)),
    RETIRE_COMPETENCY(
            RetireCompetency.class,
            (side, c) -> side.planner().competencies().frameworks().retireCompetency(c)),
    REINSTATE_COMPETENCY(
            ReinstateCompetency.class,
            (side, c) -> side.planner().competencies().frameworks().reinstateCompetency(c)),
    FRAMEWORKS(
            ListFrameworks.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().competencies().frameworks().list(new ListFrameworks(c.actor(), page)))),
    TRANSLATE_FRAMEWORK(
            TranslateFramework.class,
            (side, c) -> side.planner().competencies().frameworks().translate(c)),
    MISSING_FRAMEWORK_TEXTS(
            FindMissingFrameworkTexts.class,
            (side, c) -> side.planner().competencies().frameworks().missingTexts(c)),
    EDIT_ROLE_PROFILE(
            EditRoleProfile.class,
            (side, c) -> side.planner().competencies().profiles().edit(c)),
    RETIRE_ROLE_PROFILE(
            RetireRoleProfile.class,
            (side, c) -> side.planner().competencies().profiles().retire(c)),
    REINSTATE_ROLE_PROFILE(
            ReinstateRoleProfile.class,
            (side, c) -> side.planner().competencies().profiles().reinstate(c)),
    CREATE_ROLE_PROFILE(
            CreateRoleProfile.class,
            (side, c) -> side.planner().competencies().profiles().create(c)),
    FRAMEWORK(
            FindFramework.class,
            (side, c) -> side.planner().competencies().frameworks().find(c)),
    ROLE_PROFILES(
            ListRoleProfiles.class,
            (side, c) -> side.planner().competencies().profiles().list(c)),

    RECORD_LEVEL(
            RecordLevel.class,
            (side, c) -> side.planner().competencies().assessments().record(c)),
    REQUEST_REVIEW(
            RequestReview.class,
            (side, c) -> side.planner().competencies().assessments().requestReview(c)),
    BEGIN_REVIEW(
            BeginReview.class,
            (side, c) -> side.planner().competencies().assessments().beginReview(c)),
    FINISH_REVIEW(
            FinishReview.class,
            (side, c) -> side.planner().competencies().assessments().finishReview(c)),
    CANCEL_REVIEW(
            CancelReview.class,
            (side, c) -> side.planner().competencies().assessments().cancelReview(c)),
    REVIEW(
            FindReview.class,
            (side, c) -> side.planner().competencies().assessments().review(c)),
    LEVELS(
            ListLevels.class,
            (side, c) -> side.planner().competencies().assessments().levels(c)),
    GAPS(
            ListGaps.class,
            (side, c) -> side.planner().competencies().assessments().gaps(c)),
    TEAM_GAPS(
            ListTeamGaps.class,
            (side, c) -> side.planner().competencies().assessments().teamGaps(c)),
    LEVEL_HISTORY(
            ListLevelHistory.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .competencies()
                            .assessments()
                            .history(new ListLevelHistory(c.actor(), c.person(), c.competency(), page)))),
    COUNT_LEVELS(
            CountLevels.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .competencies()
                            .assessments()
                            .count(new CountLevels(c.actor(), c.framework(), page)))),

    CREATE_FORM(CreateForm.class, (side, c) -> side.planner().feedback().forms().create(c)),
    EDIT_FORM(EditForm.class, (side, c) -> side.planner().feedback().forms().edit(c)),
    REVISE_FORM(ReviseForm.class, (side, c) -> side.planner().feedback().forms().revise(c)),
    COPY_FORM(CopyForm.class, (side, c) -> side.planner().feedback().forms().copy(c)),
    RETIRE_FORM(RetireForm.class, (side, c) -> side.planner().feedback().forms().retire(c)),
    REACTIVATE_FORM(
            ReactivateForm.class, (side, c) -> side.planner().feedback().forms().reactivate(c)),
    TRANSLATE_FORM(
            TranslateForm.class, (side, c) -> side.planner().feedback().forms().translate(c)),
    MISSING_TEXTS(
            FindMissingTexts.class,
            (side, c) -> side.planner().feedback().forms().missingTexts(c)),
    FORMS(
            ListForms.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .feedback()
                            .forms()
                            .list(new ListForms(c.actor(), c.type(), c.active(), page)))),
    EDITIONS(ListEditions.class, (side, c) -> side.planner().feedback().forms().editions(c)),
    FORM(FindForm.class, (side, c) -> side.planner().feedback().forms().find(c)),
    CREATE_CYCLE(
            CreateCycle.class, (side, c) -> side.planner().feedback().cycles().create(c)),
    CYCLE(FindCycle.class, (side, c) -> side.planner().feedback().cycles().find(c)),
    ENROL_TARGETS(
            EnrolTargets.class, (side, c) -> side.planner().feedback().cycles().enrol(c)),
    INVITE_RATERS(
            InviteRaters.class,
            (side, c) -> side.planner().feedback().invitations().invite(c)),
    NOMINATE_RATERS(
            NominateRaters.class,
            (side, c) -> side.planner().feedback().nominations().nominate(c)),
    APPROVE_NOMINATIONS(
            ApproveNominations.class,
            (side, c) -> side.planner().feedback().nominations().approve(c)),
    REJECT_NOMINATIONS(
            RejectNominations.class,
            (side, c) -> side.planner().feedback().nominations().reject(c)),
    WITHDRAW_NOMINATIONS(
            WithdrawNominations.class,
            (side, c) -> side.planner().feedback().nominations().withdraw(c)),
    NOMINATIONS(
            ListNominations.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .feedback()
                            .nominations()
                            .ofTarget(new ListNominations(c.actor(), c.cycle(), c.target(), page)))),
    PROPOSED_NOMINATIONS(
            ListProposedNominations.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .feedback()
                            .nominations()
                            .proposed(new ListProposedNominations(c.actor(), c.cycle(), page)))),
    PROPOSALS(
            ListProposals.class,
            (side, c) -> side.planner().feedback().nominations().proposals(c)),
    NOMINATE_PROPOSALS(
            NominateProposals.class,
            (side, c) -> side.planner().feedback().nominations().nominateProposals(c)),
    NOMINATE_ALL_PROPOSALS(
            NominateAllProposals.class,
            (side, c) -> side.planner().feedback().nominations().nominateAllProposals(c)),
    SHORT_GROUPS(
            ListShortGroups.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .feedback()
                            .nominations()
                            .shortGroups(new ListShortGroups(c.actor(), c.cycle(), page)))),
    START_COLLECTING(
            StartCollecting.class,
            (side, c) -> side.planner().feedback().cycles().startCollecting(c)),
    SEND_INVITATIONS(
            SendInvitations.class,
            (side, c) -> side.planner().feedback().invitations().send(c)),
    OPEN_INVITATIONS(
            ListOpenInvitations.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().feedback().invitations().open(new ListOpenInvitations(c.actor(), page)))),
    SAVE_DRAFT(
            SaveDraft.class, (side, c) -> side.planner().feedback().responses().saveDraft(c)),
    SUBMIT(
            SubmitResponse.class,
            (side, c) -> side.planner().feedback().responses().submit(c)),
    DECLINE(
            DeclineInvitation.class,
            (side, c) -> side.planner().feedback().invitations().decline(c)),
    QUESTIONNAIRE(
            FindQuestionnaire.class,
            (side, c) -> side.planner().feedback().responses().questionnaire(c)),
    ANSWERS(
            FindAnswers.class,
            (side, c) -> side.planner().feedback().responses().answers(c)),
    ANSWERS_BEHIND(
            Actor.ReceiptHolder.class,
            (side, c) -> side.planner().feedback().responses().answersBehind(c)),
    PARTICIPATION(
            CountParticipation.class,
            (side, c) -> side.planner().feedback().invitations().participation(c)),
    OPEN_NOMINATIONS(
            OpenNominations.class,
            (side, c) -> side.planner().feedback().cycles().openNominations(c)),
    REOPEN_CYCLE(
            ReopenCycle.class, (side, c) -> side.planner().feedback().cycles().reopen(c)),
    ARCHIVE_CYCLE(
            ArchiveCycle.class, (side, c) -> side.planner().feedback().cycles().archive(c)),
    CANCEL_CYCLE(
            CancelCycle.class, (side, c) -> side.planner().feedback().cycles().cancel(c)),
    WITHDRAW_TARGET(
            WithdrawTarget.class,
            (side, c) -> side.planner().feedback().cycles().withdraw(c)),
    UNDO_DECLINE(
            UndoDecline.class,
            (side, c) -> side.planner().feedback().invitations().undoDecline(c)),
    REVOKE(
            RevokeInvitation.class,
            (side, c) -> side.planner().feedback().invitations().revoke(c)),
    WITHDRAW_RATER(
            WithdrawRater.class,
            (side, c) -> side.planner().feedback().invitations().withdrawRater(c)),
    REOPEN_RESPONSE(
            ReopenResponse.class,
            (side, c) -> side.planner().feedback().responses().reopen(c)),
    REPLACE_ANSWERS(
            ReplaceAnswers.class,
            (side, c) -> side.planner().feedback().responses().replace(c)),
    WITHDRAW_ANSWERS(
            WithdrawAnswers.class,
            (side, c) -> side.planner().feedback().responses().withdraw(c)),
    CLOSE(CloseCycle.class, (side, c) -> side.planner().feedback().cycles().close(c)),
    SCHEDULE_REMINDERS(
            ScheduleReminders.class,
            (side, c) -> side.planner().feedback().invitations().scheduleReminders(c)),
    REMINDER_SCHEDULE(
            FindReminderSchedule.class,
            (side, c) -> side.planner().feedback().invitations().reminderSchedule(c)),
    IMPORT_INVITATIONS(
            ImportInvitations.class,
            (side, c) -> side.planner().feedback().invitations().importLines(c)),
    IMPORT_INVITATION_FILE(
            ImportInvitationFile.class,
            (side, c) -> side.planner().feedback().invitations().importFile(c)),
    CHECK_INVITATIONS(CheckInvitations.class, (side, c) -> {
        List<LineProblem> problems = new ArrayList<>();
        return side.planner()
                .feedback()
                .invitations()
                .checkFile(new CheckInvitations(c.actor(), c.cycle(), c.chunks(), problems::add))
                .map(number -> problems);
    }),
    IMPORT_PEOPLE(
            ImportPeople.class,
            (side, c) -> side.planner().organizations().peopleImports().importPeople(c)),
    CHECK_PEOPLE(CheckPeople.class, (side, c) -> {
        List<LineProblem> problems = new ArrayList<>();
        return side.planner()
                .organizations()
                .peopleImports()
                .checkPeople(new CheckPeople(c.actor(), c.chunks(), problems::add))
                .map(number -> problems);
    }),
    FIND_PEOPLE_IMPORT(
            FindPeopleImport.class,
            (side, c) -> side.planner().organizations().peopleImports().find(c)),
    IMPORT_RESPONSES(
            ImportResponses.class,
            (side, c) -> side.planner().feedback().imports().importResponses(c)),
    CHECK_RESPONSES(CheckResponses.class, (side, c) -> {
        List<LineProblem> problems = new ArrayList<>();
        return side.planner()
                .feedback()
                .imports()
                .checkResponses(new CheckResponses(c.actor(), c.cycle(), c.chunks(), problems::add))
                .map(number -> problems);
    }),
    FIND_CYCLE_IMPORT(
            FindCycleImport.class,
            (side, c) -> side.planner().feedback().imports().find(c)),
    SET_RATER_POLICY(
            SetRaterPolicy.class,
            (side, c) -> side.planner().feedback().invitations().setRaterPolicy(c)),
    RATER_POLICY(
            FindRaterPolicy.class,
            (side, c) -> side.planner().feedback().invitations().raterPolicy(c)),
    FOLLOW_MANAGER_CHANGE(
            FollowManagerChange.class,
            (side, c) -> side.planner().feedback().invitations().followManagerChange(c)),
    FOLLOW_MANAGER_CHANGES(
            FollowManagerChanges.class,
            (side, c) -> side.planner().feedback().invitations().followManagerChanges(c)),
    TELL_OVERDUE(
            TellOverdue.class,
            (side, c) ->
                    side.planner().learning().plans().tellOverdue(side.clock().instant())),
    REMIND_DUE(
            RemindDue.class,
            (side, c) -> side.planner()
                    .feedback()
                    .invitations()
                    .remindDue(side.clock().instant())),
    CLOSE_DUE(
            CloseDue.class,
            (side, c) ->
                    side.planner().feedback().cycles().closeDue(side.clock().instant())),

    RUN_DUE(
            RunDue.class,
            (side, c) -> new RunOfDueWork(side.planner().runDue(side.clock().instant()), side.handled())),
    DEAD_LETTERS(
            ListDeadLetters.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().notifications().deadLetters(new ListDeadLetters(c.actor(), page)))),
    RETRY_DELIVERY(
            RetryDelivery.class, (side, c) -> side.planner().notifications().retry(c)),
    DISCARD_DELIVERY(
            DiscardDelivery.class, (side, c) -> side.planner().notifications().discard(c)),

    RELEASE(ReleaseReport.class, (side, c) -> side.planner().reports().release(c)),
    RECALL(RecallReport.class, (side, c) -> side.planner().reports().recall(c)),
    RELEASES(ListReleases.class, (side, c) -> side.planner().reports().releases(c)),
    RELEASE_ALL(ReleaseCycleReports.class, (side, c) -> side.planner().reports().releaseAll(c)),
    REPORT(ReadReport.class, (side, c) -> side.planner().reports().report(c)),
    REPORTS(
            ListReports.class,
            (side, c) -> parts(
                    c.page(), page -> side.planner().reports().reports(new ListReports(c.actor(), c.cycle(), page)))),

    ADD_RESOURCES(
            AddResources.class,
            (side, c) -> side.planner().learning().resources().add(c)),
    DRAFT_PLAN(DraftPlan.class, (side, c) -> side.planner().learning().plans().draft(c)),
    CREATE_PLAN(CreatePlan.class, (side, c) -> side.planner().learning().plans().create(c)),
    EDIT_PLAN(EditPlan.class, (side, c) -> side.planner().learning().plans().edit(c)),
    MOVE_PLAN(MovePlan.class, (side, c) -> side.planner().learning().plans().move(c)),
    ADD_OBJECTIVE(
            AddObjective.class, (side, c) -> side.planner().learning().plans().addObjective(c)),
    EDIT_OBJECTIVE(
            EditObjective.class, (side, c) -> side.planner().learning().plans().editObjective(c)),
    ORDER_OBJECTIVES(
            OrderObjectives.class,
            (side, c) -> side.planner().learning().plans().orderObjectives(c)),
    MOVE_OBJECTIVE(
            MoveObjective.class, (side, c) -> side.planner().learning().plans().moveObjective(c)),
    RECORD_PROGRESS(
            RecordProgress.class, (side, c) -> side.planner().learning().plans().recordProgress(c)),
    PLAN(FindPlan.class, (side, c) -> side.planner().learning().plans().find(c)),
    PLANS(
            ListPlans.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().learning().plans().list(new ListPlans(c.actor(), c.user(), page)))),
    PROGRESS(
            ListProgress.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().learning().plans().progress(new ListProgress(c.actor(), c.plan(), page)))),
    COMPLETIONS(
            ListCompletions.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .learning()
                            .plans()
                            .completions(new ListCompletions(c.actor(), c.plan(), page)))),
    RECOMMEND(
            RecommendResources.class,
            (side, c) -> side.planner().learning().recommendations().recommend(c)),
    RECOMMENDATIONS(
            ListRecommendations.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .learning()
                            .recommendations()
                            .list(new ListRecommendations(c.actor(), c.user(), c.status(), page)))),
    ACCEPT_RECOMMENDATION(
            AcceptRecommendation.class,
            (side, c) -> side.planner().learning().recommendations().accept(c)),
    DISMISS_RECOMMENDATION(
            DismissRecommendation.class,
            (side, c) -> side.planner().learning().recommendations().dismiss(c)),
    CREATE_TEMPLATE(
            CreateTemplate.class,
            (side, c) -> side.planner().learning().templates().create(c)),
    EDIT_TEMPLATE(
            EditTemplate.class,
            (side, c) -> side.planner().learning().templates().edit(c)),
    RETIRE_TEMPLATE(
            RetireTemplate.class,
            (side, c) -> side.planner().learning().templates().retire(c)),
    TEMPLATE(
            FindTemplate.class,
            (side, c) -> side.planner().learning().templates().find(c)),
    TEMPLATES(
            ListTemplates.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .learning()
                            .templates()
                            .list(new ListTemplates(c.actor(), c.retired(), page)))),
    PLAN_FROM_TEMPLATE(
            DraftFromTemplate.class,
            (side, c) -> side.planner().learning().plans().fromTemplate(c)),
    EDIT_RESOURCE(
            EditResource.class,
            (side, c) -> side.planner().learning().resources().edit(c)),
    RETIRE_RESOURCE(
            RetireResource.class,
            (side, c) -> side.planner().learning().resources().retire(c)),
    RESOURCES(
            SearchResources.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .learning()
                            .resources()
                            .search(new SearchResources(c.actor(), c.filter(), page)))),

    RATINGS(
            AnalyseRatings.class,
            (side, c) -> side.planner().insight().analyses().ratings(c)),
    RESPONSES(
            CountResponses.class,
            (side, c) -> side.planner().insight().analyses().responses(c)),
    HEAT_MAP(
            ReadHeatMap.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().insight().analyses().heatMap(new ReadHeatMap(c.actor(), c.cycle(), page)))),
    TEAM_SCORE_GAPS(
            ReadTeamGaps.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .insight()
                            .analyses()
                            .teamGaps(new ReadTeamGaps(c.actor(), c.cycle(), c.manager(), page)))),
    TREND(
            ReadTrend.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().insight().analyses().trend(new ReadTrend(c.actor(), c.person(), page)))),
    LEARNING_PROGRESS(
            SummarizeProgress.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .insight()
                            .analyses()
                            .learningProgress(new SummarizeProgress(c.actor(), c.person(), page)))),
    OVERDUE(
            ListOverdueObjectives.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .insight()
                            .analyses()
                            .overdue(new ListOverdueObjectives(c.actor(), c.day(), page)))),
    OVERDUE_IN_TEAM(
            ListOverdueInTeam.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .insight()
                            .analyses()
                            .overdueInTeam(new ListOverdueInTeam(c.actor(), c.manager(), c.day(), page)))),
    OUTCOMES(
            MeasureResources.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().insight().analyses().outcomes(new MeasureResources(c.actor(), page)))),

    RECORD_EVENTS(
            RecordEvents.class, (side, c) -> side.planner().insight().events().record(c)),
    COUNT_EVENTS(
            CountEvents.class, (side, c) -> side.planner().insight().events().counts(c)),
    EVENTS(
            ListEvents.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner()
                            .insight()
                            .events()
                            .list(new ListEvents(c.actor(), c.first(), c.last(), c.zone(), page)))),
    CREATE_DASHBOARD(
            CreateDashboard.class,
            (side, c) -> side.planner().insight().dashboards().create(c)),
    ADD_WIDGET(
            AddWidget.class, (side, c) -> side.planner().insight().dashboards().addWidget(c)),
    EDIT_WIDGET(
            EditWidget.class, (side, c) -> side.planner().insight().dashboards().editWidget(c)),
    MOVE_WIDGET(
            MoveWidget.class, (side, c) -> side.planner().insight().dashboards().moveWidget(c)),
    REMOVE_WIDGET(
            RemoveWidget.class,
            (side, c) -> side.planner().insight().dashboards().removeWidget(c)),
    SHARE_DASHBOARD(
            ShareDashboard.class,
            (side, c) -> side.planner().insight().dashboards().share(c)),
    DELETE_DASHBOARD(
            DeleteDashboard.class,
            (side, c) -> side.planner().insight().dashboards().delete(c)),
    READ_DASHBOARD(
            ReadDashboard.class,
            (side, c) -> side.planner().insight().dashboards().read(c)),
    DASHBOARDS(
            ListDashboards.class,
            (side, c) -> parts(
                    c.page(), page -> side.planner().insight().dashboards().list(new ListDashboards(c.actor(), page)))),

    GENERATE_REPORT(
            GenerateReport.class,
            (side, c) -> side.planner().insight().reports().generate(c)),
    GENERATED_REPORTS(
            ListGeneratedReports.class,
            (side, c) -> parts(
                    c.page(),
                    page -> side.planner().insight().reports().list(new ListGeneratedReports(c.actor(), page)))),
    READ_GENERATED_REPORT(
            ReadGeneratedReport.class,
            (side, c) -> side.planner().insight().reports().read(c).map(Operation::text)),
    DELETE_GENERATED_REPORT(
            DeleteGeneratedReport.class,
            (side, c) -> side.planner().insight().reports().delete(c)),

    MOVE_CLOCK(MoveClock.class, (side, c) -> side.clock().advance(c.by()));

    private final Class<? extends Record> command;

    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private final BiFunction<Side, Record, Object> action;

    <C extends Record> Operation(Class<C> command, BiFunction<Side, C, Object> action) {
        this.command = command;
        this.action = (side, given) -> action.apply(side, command.cast(given));
    }

    static Operation of(Record command) {
        return Stream.of(values())
                .filter(operation -> operation.command == command.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation for " + command.getClass()));
    }

    /** The name of the command's type. */
    String commandName() {
        return command.getSimpleName();
    }

    /** True if the facade may answer with a refusal. */
    boolean canBeRefused() {
        return this != CLOSE_DUE
                && this != REMIND_DUE
                && this != TELL_OVERDUE
                && this != RUN_DUE
                && this != MOVE_CLOCK
                && this != IDLE_ACCOUNTS;
    }

    /** True if it succeeded, and was refused where that is possible. */
    boolean isExercised(Counts counts) {
        return counts.succeeded() > 0 && (counts.refused() > 0 || !canBeRefused());
    }

    Object perform(Side side, Record given) {
        return action.apply(side, given);
    }

    private static String text(InputStream content) {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> Either<Refusal, List<List<T>>> parts(
            PageRequest first, Function<PageRequest, Either<Refusal, Page<T>>> list) {
        List<List<T>> parts = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(first);
        while (next.isPresent()) {
            PageRequest request = next.get();
            Either<Refusal, Page<T>> page = list.apply(request);
            if (page.isLeft()) {
                return Either.left(page.getLeft());
            }
            parts.add(page.get().items());
            next = request.following(page.get());
        }
        return Either.right(parts);
    }
}
