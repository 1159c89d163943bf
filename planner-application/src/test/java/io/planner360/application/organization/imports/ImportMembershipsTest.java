package io.planner360.application.organization.imports;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportMembershipsTest {
    private static final ImportFile FILE = new ImportFile("moves", "ab".repeat(32));
    private static final Optional<String> AS_IT_IS = Optional.empty();

    private final Company company = Company.founded();
    private final PeopleImportService imports = company.planner.organizations().peopleImports();

    @BeforeEach
    void people() {
        List.of("ada", "bob", "cy").forEach(name -> company.register(name + "@example.net"));
    }

    private static ImportedMembership managed(long line, String email, String manager) {
        return new ImportedMembership(line, email, AS_IT_IS, AS_IT_IS, Optional.of(manager));
    }

    private static ImportedMembership titled(long line, String email, String title) {
        return new ImportedMembership(line, email, Optional.of(title), AS_IT_IS, AS_IT_IS);
    }

    private static List<ImportChunk<ImportedMembership>> oneByOne(ImportedMembership... rows) {
        List<ImportChunk<ImportedMembership>> chunks = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            chunks.add(new ImportChunk<>(i, i + 1L, i == rows.length - 1, List.of(rows[i])));
        }
        return chunks;
    }

    private static List<ImportChunk<ImportedMembership>> only(ImportedMembership... rows) {
        return List.of(new ImportChunk<>(0, rows.length, true, List.of(rows)));
    }

    private Either<Refusal, BulkImport> run(List<ImportChunk<ImportedMembership>> chunks) {
        return imports.importMemberships(new ImportMemberships(company.hr, FILE, chunks));
    }

    private List<String> problems(List<ImportChunk<ImportedMembership>> chunks) {
        List<String> problems = new ArrayList<>();
        long told = accepted(imports.checkMemberships(new CheckMemberships(
                company.hr,
                chunks,
                problem -> problems.add(problem.line() + " " + problem.column() + " " + problem.problem()))));
        assertThat(told).isEqualTo(problems.size());
        return problems;
    }

    private UserId id(String email) {
        return company.within(() -> company.persistence
                .users()
                .members(List.of(new EmailAddress(email)))
                .values()
                .iterator()
                .next());
    }

    private Membership member(String email) {
        UserId id = id(email);
        return company.within(() -> company.persistence.memberships().find(id)).orElseThrow();
    }

    private int periods(String email) {
        UserId id = id(email);
        return company.within(() -> company.persistence.membershipPeriods().ofMember(id, PageRequest.first(10)))
                .items()
                .size();
    }

    @Test
    void changesWhatTheRowsSayAndLeavesWhatTheyDoNot() {
        Membership bob = member("bob@example.net");
        int before = periods("bob@example.net");
        List<ImportChunk<ImportedMembership>> chunks = oneByOne(
                new ImportedMembership(
                        2,
                        "Bob@example.net",
                        Optional.of("Head"),
                        Optional.of("Sales"),
                        Optional.of("ADA@example.net")),
                managed(3, "cy@example.net", "bob@example.net"));
        assertThat(problems(chunks)).isEmpty();
        assertThat(member("bob@example.net")).isEqualTo(bob);

        assertThat(accepted(run(chunks)).finished()).isTrue();
        Membership changed = member("bob@example.net");
        assertThat(changed)
                .isEqualTo(new Membership(
                        bob.user(),
                        bob.displayName(),
                        bob.roles(),
                        "Head",
                        "Sales",
                        Optional.of(id("ada@example.net")),
                        bob.status(),
                        bob.version() + 1));
        assertThat(periods("bob@example.net")).isEqualTo(before + 1);
        assertThat(kind(run(chunks))).isEqualTo("IMPORT_FINISHED");
        assertThat(accepted(imports.find(new FindPeopleImport(company.hr, ImportKind.MEMBERSHIPS, FILE.key())))
                        .map(BulkImport::rowsDone))
                .contains(2L);
    }

    @Test
    void emptiesWhatIsGivenEmptyAndStoresNothingWhereNothingChanges() {
        accepted(run(List.of(new ImportChunk<>(
                0,
                2,
                false,
                List.of(titled(2, "bob@example.net", "Head"), managed(3, "cy@example.net", "bob@example.net"))))));
        Membership cy = member("cy@example.net");
        accepted(run(List.of(new ImportChunk<>(
                2,
                4,
                true,
                List.of(
                        new ImportedMembership(4, "bob@example.net", Optional.of(""), AS_IT_IS, Optional.of("")),
                        managed(5, "cy@example.net", "bob@example.net"))))));
        assertThat(member("bob@example.net").jobTitle()).isEmpty();
        assertThat(member("cy@example.net")).isEqualTo(cy);
        accepted(imports.importMemberships(new ImportMemberships(
                company.hr, new ImportFile("tops", FILE.checksum()), only(managed(2, "cy@example.net", "")))));
        assertThat(member("cy@example.net").manager()).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing() {
        Membership ada = member("ada@example.net");
        List<ImportChunk<ImportedMembership>> chunks = List.of(
                new ImportChunk<>(
                        0,
                        5,
                        false,
                        List.of(
                                titled(2, "ada@example.net", "Head"),
                                titled(3, "nobody@example.net", "Head"),
                                managed(4, "bob@example.net", "nobody@example.net"),
                                titled(5, "ADA@example.net", "Tail"),
                                titled(6, "cy@example.net", "x".repeat(201)))),
                new ImportChunk<>(
                        5,
                        7,
                        true,
                        List.of(managed(7, "cy@example.net", "cy@example.net"), titled(8, "bob@example.net", ""))));
        assertThat(problems(chunks))
                .containsExactly(
                        "3 email must be the e-mail of a member",
                        "4 manager must be the e-mail of a member",
                        "5 email stands on line 2 already",
                        "6 job_title must have at most 200 characters",
                        "7 email stands on line 6 already",
                        "7 manager must be somebody else",
                        "8 email stands on line 4 already");
        assertThat(kind(run(chunks))).isEqualTo("InvalidInput");
        assertThat(member("ada@example.net")).isEqualTo(ada);
    }

    @Test
    void nobodyIsTheirOwnManagerAfterTheWholeFile() {
        accepted(imports.importMemberships(new ImportMemberships(
                company.hr,
                new ImportFile("before", FILE.checksum()),
                only(
                        managed(2, "bob@example.net", "ada@example.net"),
                        managed(3, "cy@example.net", "bob@example.net")))));
        List<ImportChunk<ImportedMembership>> closing = only(managed(3, "ada@example.net", "cy@example.net"));
        assertThat(problems(closing))
                .containsExactly("3 manager would be managed by this person, directly or through others");
        assertThat(kind(run(closing))).isEqualTo("MANAGER_CYCLE");
        assertThat(member("ada@example.net").manager()).isEmpty();

        List<ImportChunk<ImportedMembership>> turned = oneByOne(
                managed(2, "ada@example.net", "cy@example.net"),
                managed(3, "cy@example.net", "bob@example.net"),
                managed(4, "bob@example.net", ""));
        assertThat(problems(turned)).isEmpty();
        assertThat(kind(run(turned.subList(0, 1)))).isEqualTo("MANAGER_CYCLE");
        assertThat(accepted(run(turned)).finished()).isTrue();
        assertThat(member("ada@example.net").manager()).contains(id("cy@example.net"));
    }

    @Test
    void tellsEachCycleOnce() {
        company.register("dan@example.net");
        assertThat(problems(oneByOne(
                        managed(2, "ada@example.net", "bob@example.net"),
                        managed(3, "bob@example.net", "ada@example.net"),
                        managed(4, "cy@example.net", "dan@example.net"),
                        managed(5, "dan@example.net", "cy@example.net"))))
                .extracting(problem -> problem.substring(0, 9))
                .containsExactlyInAnyOrder("2 manager", "3 manager", "4 manager", "5 manager");
    }
}
