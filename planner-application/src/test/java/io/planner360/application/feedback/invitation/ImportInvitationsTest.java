package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.ParticipationCell;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportInvitationsTest {
    private final Company company = Company.founded();
    private final InvitationService invitations = company.planner.feedback().invitations();
    private final Actor.Person target = company.hire();
    private final Actor.Person peer = company.hire();
    private final Actor.Person other = company.hire();
    private final FeedbackCycle cycle = cycle();

    private FeedbackCycle cycle() {
        CompetencyFramework framework = company.framework();
        RaterGroup peers = new RaterGroup(
                RaterGroupCode.PEER, RaterGroup.Protection.PROTECTED, 2, Optional.of(2), new BigDecimal("1.00"));
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
                                        RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1)),
                                        peers,
                                        RaterGroup.protectedFrom(RaterGroupCode.EXTERNAL, 3))))));
        FeedbackCycle draft = company.draftCycle(form, "Spring");
        company.enrol(draft, target);
        return draft;
    }

    private String email(Actor.Person person) {
        return accepted(company.planner.organizations().account(new FindAccount(company.hr, person.user())))
                .email()
                .value();
    }

    private Line member(int number, Actor.Person rater, String group) {
        return new Line(number, email(target), email(rater), Optional.empty(), group);
    }

    private Line outside(int number, String rater) {
        return new Line(number, email(target), rater, Optional.of("Cleo Client"), "EXTERNAL");
    }

    private Either<Refusal, List<InvitedRater>> run(Line... lines) {
        return invitations.importLines(new ImportInvitations(company.hr, cycle.id(), List.of(lines)));
    }

    private int asked() {
        return company.within(() -> company.persistence.feedbackInvitations().participation(cycle.id()).stream()
                .map(ParticipationCell::counts)
                .mapToInt(counts -> counts.invited())
                .sum());
    }

    @Test
    void asksMembersAndPeopleOutsideInTheOrderOfTheLines() {
        List<InvitedRater> invited = accepted(run(
                member(2, target, "SELF"),
                outside(3, "cleo@client.example"),
                new Line(4, email(target).toUpperCase(Locale.ROOT), email(peer), Optional.empty(), "PEER")));
        assertThat(invited)
                .extracting(rater -> rater.invitation().group().value())
                .containsExactly("SELF", "EXTERNAL", "PEER");
        assertThat(invited).extracting(rater -> rater.token().isPresent()).containsExactly(false, true, false);
    }

    @Test
    void tellsEverythingThatIsWrongWithAnyLineAndAsksNobody() {
        accepted(run(member(2, peer, "PEER")));
        Actor.Person pending = company.register("pending@example.org");
        assertThat(pending).isNotNull();
        assertThat(violations(run(
                        member(2, peer, "PEER"),
                        new Line(3, "nobody@example.org", "pending@example.org", Optional.empty(), "FRIEND"),
                        outside(4, "no address"),
                        member(5, target, "PEER"),
                        new Line(6, email(other), email(peer), Optional.empty(), "PEER"),
                        outside(7, "cleo@client.example"),
                        outside(8, "CLEO@client.example"),
                        member(9, other, "PEER"),
                        member(10, company.hr, "PEER"),
                        new Line(11, "nul\0@example.org", "", Optional.of(""), "EXTERNAL"))))
                .containsExactly(
                        "line 2, rater is asked about this target already, in the cycle or by a line before",
                        "line 3, target must be the e-mail of a member who has accepted",
                        "line 3, rater must be the e-mail of a member who has accepted",
                        "line 3, group must be a group of the form",
                        "line 4, rater.email must look like name@host.domain",
                        "line 5, group must be SELF for the target, and for nobody else",
                        "line 6, target must be enrolled in the cycle",
                        "line 8, rater is asked about this target already, in the cycle or by a line before",
                        "line 10, rater is one too many of this target's PEER",
                        "line 11, target must be the e-mail of a member who has accepted");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void tellsWhoWouldHaveTooManyOpen() {
        Actor.Person second = company.hire();
        company.enrol(cycle, second);
        accepted(invitations.setRaterPolicy(
                new SetRaterPolicy(company.hr, cycle.id(), ManagerChangePolicy.KEEP, Optional.of(1))));
        assertThat(violations(run(
                        member(2, peer, "PEER"), new Line(3, email(second), email(peer), Optional.empty(), "PEER"))))
                .containsExactly("line 3, rater would have more than 1 open invitations");
    }

    @Test
    void needsLines() {
        assertThat(violations(run())).containsExactly("lines must not be empty");
    }

    @Test
    void asksAsLongAsRatersCanBeInvited() {
        company.close(company.start(cycle));
        assertThat(kind(run(member(2, peer, "PEER")))).isEqualTo("CYCLE_STATE");
    }

    private List<ImportChunk<Line>> chunks(Line first, Line second) {
        return List.of(new ImportChunk<>(0, 1, false, List.of(first)), new ImportChunk<>(1, 2, true, List.of(second)));
    }

    private List<String> checked(List<ImportChunk<Line>> chunks) {
        List<String> problems = new ArrayList<>();
        long told = accepted(invitations.checkFile(new CheckInvitations(
                company.hr,
                cycle.id(),
                chunks,
                problem -> problems.add(problem.line() + " " + problem.column() + " " + problem.problem()))));
        assertThat(told).isEqualTo(problems.size());
        return problems;
    }

    @Test
    void asksRatersOfAFileInChunksAndTellsTheirTokens() {
        List<InvitedRater> told = new ArrayList<>();
        List<ImportChunk<Line>> chunks = chunks(member(2, peer, "PEER"), outside(3, "cleo@client.example"));
        assertThat(checked(chunks)).isEmpty();
        assertThat(asked()).isZero();
        ImportInvitationFile command = new ImportInvitationFile(
                company.hr, cycle.id(), new ImportFile("spring", "ab".repeat(32)), chunks, told::addAll);
        assertThat(accepted(invitations.importFile(command)).finished()).isTrue();
        assertThat(told).extracting(rater -> rater.token().isPresent()).containsExactly(false, true);
        assertThat(asked()).isEqualTo(2);
        assertThat(kind(invitations.importFile(command))).isEqualTo("IMPORT_FINISHED");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongAcrossChunksAndAsksNobody() {
        List<ImportChunk<Line>> chunks = chunks(member(2, peer, "PEER"), member(3, peer, "PEER"));
        assertThat(checked(chunks))
                .containsExactly("3 rater is asked about this target already, in the cycle or by a line before");
        assertThat(checked(chunks(member(2, peer, "MANAGER"), outside(3, "no address"))))
                .hasSize(2)
                .allMatch(problem -> problem.matches("(2 rater_group|3 rater) .*"));
        assertThat(kind(invitations.importFile(new ImportInvitationFile(
                        company.hr, cycle.id(), new ImportFile("spring", "ab".repeat(32)), chunks, invited -> {}))))
                .isEqualTo("InvalidInput");
        assertThat(asked()).isZero();
    }
}
