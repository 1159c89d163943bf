package io.planner360.application.feedback.imports;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportResponsesTest {
    private static final ImportFile FILE = new ImportFile("spring", "ab".repeat(32));

    private final Company company = Company.founded();
    private final CycleImportService imports = company.planner.feedback().imports();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);
    private FeedbackCycle cycle = started(Confidentiality.CONFIDENTIAL);
    private FeedbackInvitation ofBob = company.invite(cycle, ann, bob, RaterGroupCode.PEER);

    private FeedbackCycle started(Confidentiality confidentiality) {
        FeedbackCycle collecting = company.collecting(confidentiality);
        company.enrol(collecting, ann);
        return collecting;
    }

    private void anonymous() {
        FeedbackForm form = company.form(company.framework("Another"), Confidentiality.ANONYMOUS);
        cycle = company.start(company.draftCycle(form, "Autumn"));
        company.enrol(cycle, ann);
        ofBob = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
    }

    private String email(Actor.Person person) {
        return accepted(company.planner.organizations().account(new FindAccount(company.hr, person.user())))
                .email()
                .value();
    }

    private static ImportedAnswer rated(long line, String question, int rating) {
        return new ImportedAnswer(line, question, Optional.of(rating), false, Optional.empty());
    }

    private static ImportedAnswer said(long line, String question, String text) {
        return new ImportedAnswer(line, question, Optional.empty(), false, Optional.of(text));
    }

    private static ImportedResponse response(
            long line, String target, String rater, String group, ImportedAnswer... answers) {
        return new ImportedResponse(line, target, rater, group, List.of(answers));
    }

    private ImportedResponse byBob(long line) {
        return response(line, email(ann), email(bob), "PEER", rated(line, "1", 2), rated(line + 1, "2", 5));
    }

    private static ImportChunk<ImportedResponse> only(ImportedResponse... responses) {
        return new ImportChunk<>(0, responses.length, true, List.of(responses));
    }

    private Either<Refusal, BulkImport> run(List<ImportChunk<ImportedResponse>> chunks) {
        return imports.importResponses(new ImportResponses(company.hr, cycle.id(), FILE, chunks));
    }

    private List<LineProblem> problems(List<ImportChunk<ImportedResponse>> chunks) {
        List<LineProblem> problems = new ArrayList<>();
        long told = accepted(imports.checkResponses(new CheckResponses(company.hr, cycle.id(), chunks, problems::add)));
        assertThat(told).isEqualTo(problems.size());
        return problems;
    }

    private List<FeedbackResponse> stored() {
        return company.within(() ->
                company.persistence.feedbackResponses().ofCycle(cycle.id()).toList());
    }

    private InvitationStatus status(FeedbackInvitation invitation) {
        return company.within(() -> company.persistence.feedbackInvitations().find(invitation.id()))
                .orElseThrow()
                .status();
    }

    @Test
    void storesAnswersAsIfTheRatersHadSubmittedThem() {
        BulkImport done = accepted(run(List.of(only(byBob(2)))));
        assertThat(done.finished()).isTrue();
        assertThat(done.rowsDone()).isEqualTo(1);
        assertThat(status(ofBob)).isEqualTo(InvitationStatus.SUBMITTED);
        assertThat(stored()).singleElement().satisfies(response -> {
            assertThat(response.answers()).isEqualTo(company.ratings(cycle, 2, 5));
            assertThat(response.origin()).contains(new FeedbackResponse.Origin(ofBob.id(), company.clock.instant()));
        });
    }

    @Test
    void findsPeopleByTheirIdAndByTheirEmailInAnyCase() {
        accepted(run(List.of(only(response(
                2,
                ann.user().toString(),
                email(bob).toUpperCase(Locale.ROOT),
                "PEER",
                rated(2, "1", 2),
                rated(3, "2", 5))))));
        assertThat(stored()).hasSize(1);
    }

    @Test
    void takesTheAnswersOfRatersOutside() {
        company.inviteExternal(cycle, ann, "cleo@client.example", RaterGroupCode.EXTERNAL);
        company.send(cycle);
        ImportedResponse cleo =
                response(2, email(ann), "Cleo@client.example", "EXTERNAL", rated(2, "1", 1), rated(3, "2", 1));
        assertThat(problems(List.of(only(cleo)))).isEmpty();
        accepted(run(List.of(only(cleo))));
        assertThat(stored()).extracting(response -> response.group().value()).containsExactly("EXTERNAL");
    }

    @Test
    void linksNothingToTheRaterInAnAnonymousCycle() {
        anonymous();
        accepted(run(List.of(only(byBob(2)))));
        assertThat(status(ofBob)).isEqualTo(InvitationStatus.SUBMITTED);
        assertThat(stored()).singleElement().satisfies(response -> {
            assertThat(response.origin()).isEmpty();
            assertThat(response.receipt()).isEmpty();
            assertThat(response.id().value().version()).isEqualTo(4);
        });
    }

    @Test
    void tellsEverythingThatIsWrongWithAnyLine() {
        List<LineProblem> problems = problems(List.of(only(
                response(2, "nobody@example.org", email(bob), "PEER", rated(2, "1", 2), rated(3, "2", 5)),
                response(4, email(ann), "nobody@example.org", "PEER", rated(4, "1", 2), rated(5, "2", 5)),
                response(6, email(ann), email(ann), "SELF", rated(6, "1", 2), rated(7, "2", 5)),
                response(8, email(ann), email(bob), "MANAGER", rated(8, "1", 9), rated(9, "7", 1), said(10, "2", "?")),
                response(11, email(ann), email(bob), "PEER", rated(11, "1", 2), rated(12, "1", 3)))));
        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.column())
                .contains("2 target", "4 rater", "6 rater", "8 rater_group", "8 rating", "9 question_id", "10 comment")
                .contains("12 question_id");
        assertThat(stored()).isEmpty();
    }

    @Test
    void tellsOfAnAnswerThatComesTwice() {
        List<LineProblem> inOneChunk = problems(List.of(only(byBob(2), byBob(9))));
        List<LineProblem> inTwo = problems(List.of(
                new ImportChunk<>(0, 2, false, List.of(byBob(2))), new ImportChunk<>(2, 4, true, List.of(byBob(9)))));
        assertThat(inOneChunk).extracting(LineProblem::line).containsExactly(9L);
        assertThat(inTwo).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.problem()).contains("on line 2");
        });
        assertThat(kind(run(List.of(only(byBob(2), byBob(9)))))).isEqualTo("InvalidInput");
        assertThat(stored()).isEmpty();
    }

    @Test
    void storesAllChunksOrNone() {
        ImportedResponse wrong = response(5, email(ann), email(ann), "SELF", rated(5, "1", 3));
        assertThat(kind(run(List.of(
                        new ImportChunk<>(0, 2, false, List.of(byBob(2))),
                        new ImportChunk<>(2, 3, true, List.of(wrong))))))
                .isEqualTo("InvalidInput");
        assertThat(stored()).isEmpty();
        assertThat(status(ofBob)).isEqualTo(InvitationStatus.SENT);
        assertThat(found()).isEmpty();
    }

    @Test
    void goesOnWhereItStandsAndIsDoneOnce() {
        Actor.Person cat = company.hire(SystemRole.EMPLOYEE);
        company.invite(cycle, ann, cat, RaterGroupCode.PEER);
        List<ImportChunk<ImportedResponse>> first = List.of(new ImportChunk<>(0, 2, false, List.of(byBob(2))));
        List<ImportChunk<ImportedResponse>> second = List.of(new ImportChunk<>(
                2, 4, true, List.of(response(4, email(ann), email(cat), "PEER", rated(4, "1", 1), rated(5, "2", 1)))));
        accepted(run(first));
        assertThat(found().map(BulkImport::rowsDone)).contains(2L);
        assertThat(kind(run(first))).isEqualTo("IMPORT_MOVED_ON");
        accepted(run(second));
        assertThat(kind(run(second))).isEqualTo("IMPORT_FINISHED");
        assertThat(kind(imports.importResponses(new ImportResponses(
                        company.hr, cycle.id(), new ImportFile(FILE.key(), "cd".repeat(32)), second))))
                .isEqualTo("IMPORT_OF_ANOTHER_FILE");
        assertThat(stored()).hasSize(2);
    }

    private Optional<BulkImport> found() {
        return accepted(imports.find(new FindCycleImport(company.hr, ImportKind.RATINGS, cycle.id(), FILE.key())));
    }

    @Test
    void takesNothingIntoACycleThatDoesNotCollect() {
        accepted(company.planner.feedback().cycles().close(new CloseCycle(company.hr, cycle.id())));
        assertThat(kind(run(List.of(only(byBob(2)))))).isEqualTo("CYCLE_STATE");
        assertThat(kind(imports.checkResponses(new CheckResponses(company.hr, cycle.id(), List.of(), problem -> {}))))
                .isEqualTo("CYCLE_STATE");
    }
}
