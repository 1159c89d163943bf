package io.planner360.application;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.ListOpenInvitations;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.learning.AddResources;
import io.planner360.application.learning.DraftPlan;
import io.planner360.application.learning.ListPlans;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Secret;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and question by every kind of actor: exactly those of the table are not forbidden. */
class AuthorizationTest {
    private static final Set<String> EVERY_MEMBER = Set.of("administrator", "hr", "employee", "without role");
    private static final Set<String> ADMINISTRATOR_AND_HR = Set.of("administrator", "hr", "system");
    private static final Set<String> HR = Set.of("hr", "system");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("RegisterPerson", ADMINISTRATOR_AND_HR),
            Map.entry("ChangeManager", ADMINISTRATOR_AND_HR),
            Map.entry("FindMember", EVERY_MEMBER),
            Map.entry("ListMembers", EVERY_MEMBER),
            Map.entry("FindAccount", Set.of("administrator", "hr")),
            Map.entry("CreateFramework", ADMINISTRATOR_AND_HR),
            Map.entry("CreateRoleProfile", ADMINISTRATOR_AND_HR),
            Map.entry("FindFramework", EVERY_MEMBER),
            Map.entry("ListRoleProfiles", EVERY_MEMBER),
            Map.entry("CreateForm", HR),
            Map.entry("EditForm", HR),
            Map.entry("FindForm", EVERY_MEMBER),
            Map.entry("CreateCycle", HR),
            Map.entry("FindCycle", EVERY_MEMBER),
            Map.entry("EnrolTargets", HR),
            Map.entry("InviteRaters", HR),
            Map.entry("StartCollecting", HR),
            Map.entry("SendInvitations", HR),
            Map.entry("CountParticipation", HR),
            Map.entry("CloseCycle", HR),
            Map.entry("ListOpenInvitations", EVERY_MEMBER),
            Map.entry("ReleaseReport", HR),
            Map.entry("ReleaseCycleReports", HR),
            Map.entry("ReadReport", Set.of("hr")),
            Map.entry("ListReports", Set.of("hr")),
            Map.entry("AddResources", HR),
            Map.entry("DraftPlan", Set.of("hr")),
            Map.entry("ListPlans", Set.of("hr")));

    private final Company company = Company.founded();
    private final Planner planner = company.planner;
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);
    private final FeedbackCycle cycle = company.draftCycle(form, "Spring");
    private final Actor.Person target = company.hire(SystemRole.EMPLOYEE);

    private final Map<String, Actor> actors = Map.of(
            "administrator", company.hire(SystemRole.ADMINISTRATOR),
            "hr", company.hire(SystemRole.HR),
            "employee", company.hire(SystemRole.EMPLOYEE),
            "without role", company.hire(),
            "pending hr", company.register("pending@example.org", SystemRole.HR),
            "stranger",
                    new Actor.Person(
                            company.hr.organization(), company.neighbour().hr.user()),
            "external rater", new Actor.ExternalRater(company.hr.organization(), new Secret("x".repeat(20))),
            "receipt holder", new Actor.ReceiptHolder(company.hr.organization(), new Secret("x".repeat(20))),
            "system", new Actor.System(company.hr.organization()));

    private Map<String, Function<Actor, Either<Refusal, ?>>> commands() {
        PageRequest page = PageRequest.first(10);
        var draft = Company.draft(framework, Confidentiality.NAMED, RaterGroup.standard());
        Map<String, Function<Actor, Either<Refusal, ?>>> commands = new HashMap<>();
        commands.put(
                "RegisterPerson",
                actor -> planner.organizations()
                        .register(new RegisterPerson(
                                actor, "new@example.org", "New", "One", Set.of(), "", "", Optional.empty())));
        commands.put(
                "ChangeManager",
                actor -> planner.organizations()
                        .changeManager(new ChangeManager(actor, target.user(), Optional.of(company.hr.user()))));
        commands.put("FindMember", actor -> planner.organizations().member(new FindMember(actor, target.user())));
        commands.put("ListMembers", actor -> planner.organizations().members(new ListMembers(actor, page)));
        commands.put("FindAccount", actor -> planner.organizations().account(new FindAccount(actor, target.user())));
        commands.put(
                "CreateFramework",
                actor -> planner.competencies().frameworks().create(new CreateFramework(actor, "", List.of())));
        commands.put(
                "CreateRoleProfile",
                actor -> planner.competencies()
                        .profiles()
                        .create(new CreateRoleProfile(actor, framework.id(), "", Map.of())));
        commands.put(
                "FindFramework",
                actor -> planner.competencies().frameworks().find(new FindFramework(actor, framework.id())));
        commands.put(
                "ListRoleProfiles",
                actor -> planner.competencies().profiles().list(new ListRoleProfiles(actor, framework.id())));
        commands.put(
                "CreateForm", actor -> planner.feedback().forms().create(new CreateForm(actor, framework.id(), draft)));
        commands.put(
                "EditForm",
                actor -> planner.feedback()
                        .forms()
                        .edit(new EditForm(
                                actor, form.id(), company.formOf(cycle).version(), draft)));
        commands.put("FindForm", actor -> planner.feedback().forms().find(new FindForm(actor, form.id())));
        commands.put(
                "CreateCycle",
                actor -> planner.feedback()
                        .cycles()
                        .create(new CreateCycle(actor, form.id(), "Autumn", Company.ZONE, Company.CLOSING_DAY)));
        commands.put("FindCycle", actor -> planner.feedback().cycles().find(new FindCycle(actor, cycle.id())));
        commands.put(
                "EnrolTargets",
                actor ->
                        planner.feedback().cycles().enrol(new EnrolTargets(actor, cycle.id(), List.of(target.user()))));
        commands.put(
                "InviteRaters",
                actor -> planner.feedback().invitations().invite(new InviteRaters(actor, cycle.id(), List.of())));
        commands.put(
                "StartCollecting",
                actor -> planner.feedback().cycles().startCollecting(new StartCollecting(actor, cycle.id())));
        commands.put(
                "SendInvitations",
                actor -> planner.feedback().invitations().send(new SendInvitations(actor, cycle.id())));
        commands.put(
                "CountParticipation",
                actor -> planner.feedback().invitations().participation(new CountParticipation(actor, cycle.id())));
        commands.put("CloseCycle", actor -> planner.feedback().cycles().close(new CloseCycle(actor, cycle.id())));
        commands.put(
                "ListOpenInvitations",
                actor -> planner.feedback().invitations().open(new ListOpenInvitations(actor, page)));
        commands.put(
                "ReleaseReport",
                actor -> planner.reports().release(new ReleaseReport(actor, cycle.id(), target.user())));
        commands.put(
                "ReleaseCycleReports",
                actor -> planner.reports().releaseAll(new ReleaseCycleReports(actor, cycle.id())));
        commands.put("ReadReport", actor -> planner.reports().report(new ReadReport(actor, cycle.id(), target.user())));
        commands.put("ListReports", actor -> planner.reports().reports(new ListReports(actor, cycle.id(), page)));
        commands.put("AddResources", actor -> planner.learning().addResources(new AddResources(actor, List.of())));
        commands.put(
                "DraftPlan",
                actor ->
                        planner.learning().draftPlan(new DraftPlan(actor, cycle.id(), target.user(), LocalDate.EPOCH)));
        commands.put("ListPlans", actor -> planner.learning().plans(new ListPlans(actor, target.user(), page)));
        return commands;
    }

    static Stream<String> names() {
        return ALLOWED.keySet().stream().sorted();
    }

    @Test
    void every_command_stands_in_the_table() {
        assertThat(commands().keySet()).isEqualTo(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void exactly_these_may(String command) {
        Map<String, Boolean> expected = new HashMap<>();
        Map<String, Boolean> actual = new HashMap<>();
        actors.forEach((name, actor) -> {
            Either<Refusal, ?> answer = requireNonNull(commands().get(command)).apply(actor);
            expected.put(name, requireNonNull(ALLOWED.get(command)).contains(name));
            actual.put(name, !kind(answer).equals("Forbidden"));
        });
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void nothing_of_another_organization_is_there() {
        Company second = company.neighbour();
        List<String> notFound = List.of(
                "ChangeManager",
                "FindMember",
                "FindAccount",
                "CreateRoleProfile",
                "FindFramework",
                "ListRoleProfiles",
                "CreateForm",
                "EditForm",
                "FindForm",
                "CreateCycle",
                "FindCycle",
                "EnrolTargets",
                "InviteRaters",
                "StartCollecting",
                "SendInvitations",
                "CountParticipation",
                "CloseCycle",
                "ReleaseReport",
                "ReleaseCycleReports",
                "ReadReport",
                "ListReports",
                "DraftPlan",
                "ListPlans");
        for (String command : notFound) {
            assertThat(kind(requireNonNull(commands().get(command)).apply(second.hr)))
                    .as(command)
                    .startsWith("NotFound");
        }
    }

    @Test
    void a_person_is_close_to_themselves_and_to_whom_they_manage() {
        FeedbackCycle own = company.start(company.draftCycle(form, "Autumn"));
        Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
        Actor.Person report = company.hireUnder(manager);
        company.enrol(own, report);
        company.answer(own, report, report, RaterGroupCode.SELF, 3);
        company.close(own);
        accepted(planner.reports().releaseAll(new ReleaseCycleReports(company.hr, own.id())));
        for (Actor.Person reader : List.of(manager, report)) {
            assertThat(kind(planner.reports().report(new ReadReport(reader, own.id(), report.user()))))
                    .isEqualTo("done");
            assertThat(kind(planner.learning().plans(new ListPlans(reader, report.user(), PageRequest.first(10)))))
                    .isEqualTo("done");
        }
    }
}
