package io.planner360.application.organization.imports;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPeopleTest {
    private static final ImportFile FILE = new ImportFile("staff", "ab".repeat(32));

    private final Company company = Company.founded();
    private final PeopleImportService imports = company.planner.organizations().peopleImports();

    private static ImportedPerson person(long line, String email, Optional<String> manager) {
        return new ImportedPerson(line, email, "Pat", "Person", "Engineer", "Works", manager);
    }

    private static ImportedPerson person(long line, String email) {
        return person(line, email, Optional.empty());
    }

    private static ImportChunk<ImportedPerson> only(ImportedPerson... people) {
        return new ImportChunk<>(0, people.length, true, List.of(people));
    }

    private Either<Refusal, BulkImport> run(List<ImportChunk<ImportedPerson>> chunks) {
        return imports.importPeople(new ImportPeople(company.hr, FILE, chunks));
    }

    private List<String> problems(List<ImportChunk<ImportedPerson>> chunks) {
        List<String> problems = new ArrayList<>();
        long told = accepted(imports.checkPeople(
                new CheckPeople(company.hr, chunks, problem -> problems.add(problem.line() + " " + problem.column()))));
        assertThat(told).isEqualTo(problems.size());
        return problems;
    }

    private Optional<Membership> member(String email) {
        return company.within(() -> {
            Map<String, UserId> members = company.persistence.users().members(List.of(new EmailAddress(email)));
            return Optional.ofNullable(members.get(email)).flatMap(company.persistence.memberships()::find);
        });
    }

    @Test
    void makesPeoplePendingMembersWhoseManagersMayStandBeforeThem() {
        List<ImportChunk<ImportedPerson>> chunks = List.of(
                new ImportChunk<>(
                        0,
                        2,
                        false,
                        List.of(
                                person(
                                        2,
                                        "zoe@example.net",
                                        Optional.of(company.hr.user().toString())),
                                person(3, "yan@example.net", Optional.of("Zoe@example.net")))),
                new ImportChunk<>(2, 3, true, List.of(person(4, "xia@example.net", Optional.of("yan@example.net")))));
        assertThat(problems(chunks)).isEmpty();
        assertThat(member("zoe@example.net")).isEmpty();

        BulkImport done = accepted(run(chunks));
        assertThat(done.finished()).isTrue();
        Membership zoe = member("zoe@example.net").orElseThrow();
        assertThat(zoe.status()).isEqualTo(MembershipStatus.PENDING);
        assertThat(zoe.roles()).isEqualTo(Set.of(SystemRole.EMPLOYEE.id()));
        assertThat(zoe.displayName()).isEqualTo("Pat Person");
        assertThat(zoe.manager()).contains(company.hr.user());
        Membership yan = member("yan@example.net").orElseThrow();
        assertThat(yan.manager()).contains(zoe.user());
        assertThat(member("xia@example.net").orElseThrow().manager()).contains(yan.user());
        assertThat(kind(run(chunks))).isEqualTo("IMPORT_FINISHED");
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing() {
        company.register("here@example.net");
        List<ImportChunk<ImportedPerson>> chunks = List.of(
                new ImportChunk<>(
                        0,
                        4,
                        false,
                        List.of(
                                person(2, "here@example.net"),
                                person(3, "self@example.net", Optional.of("self@example.net")),
                                person(4, "early@example.net", Optional.of("late@example.net")),
                                person(5, "late@example.net"))),
                new ImportChunk<>(
                        4,
                        7,
                        true,
                        List.of(
                                person(6, "Late@example.net"),
                                person(7, "no address"),
                                new ImportedPerson(
                                        8, "h@example.net", "", "b".repeat(101), "", "", Optional.empty()))));
        assertThat(problems(chunks))
                .containsExactlyInAnyOrder(
                        "2 email", "3 manager", "4 manager", "6 email", "7 email", "8 first_name", "8 last_name");
        assertThat(kind(run(chunks))).isEqualTo("InvalidInput");
        assertThat(member("late@example.net")).isEmpty();
    }

    @Test
    void tellsWhoIsTwiceAmongTheLinesOfAChunk() {
        assertThat(problems(List.of(only(person(2, "a@example.net"), person(3, "A@example.net")))))
                .containsExactly("3 email");
    }

    @Test
    void saysHowFarItIs() {
        assertThat(found()).isEmpty();
        accepted(run(List.of(new ImportChunk<>(0, 1, false, List.of(person(2, "a@example.net"))))));
        assertThat(found().map(BulkImport::rowsDone)).contains(1L);
    }

    private Optional<BulkImport> found() {
        return accepted(imports.find(new FindPeopleImport(company.hr, ImportKind.PEOPLE, FILE.key())));
    }
}
