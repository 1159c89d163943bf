package io.planner360.jdbi;

import static io.planner360.jdbi.FilledOffice.COMPETENCIES;
import static io.planner360.jdbi.FilledOffice.PAGE;
import static io.planner360.jdbi.FilledOffice.PEOPLE;
import static io.planner360.testkit.competency.FrameworkMother.aLevel;
import static io.planner360.testkit.competency.FrameworkMother.aRoleProfile;
import static io.planner360.testkit.organization.OrganizationMother.aRole;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.standard.StandardKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries about people, their roles and their competencies. */
final class PeopleQueries {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant LATE = Instant.parse("2030-01-01T12:00:00Z");

    private PeopleQueries() {}

    static void add(PortQueries queries, FilledOffice filled) {
        addPeople(queries, filled);
        addChanges(queries, filled);
        addPast(queries, filled);
        addRoles(queries, filled);
        addCompetencies(queries, filled);
        addLevels(queries, filled);
    }

    private static void addPeople(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        UserId person = filled.person();
        List<UserId> some = filled.people().subList(0, 20);
        queries.addOfAll(
                "Organizations.active", PAGE.size(), () -> store.organizations().active(PAGE));
        queries.add("Standards.all", 1, () -> store.standards().all(StandardKind.SETTING));
        queries.add("Organizations.find", 1, () -> store.organizations().find(filled.organization()));
        queries.add("Users.holders", 2, () -> store.users().holders(List.of(new EmailAddress("olga@office.example"))));
        queries.add("Users.members", 2, () -> store.users().members(List.of(new EmailAddress("olga@office.example"))));
        ImportName spring = new ImportName(ImportKind.RATINGS, "", "spring");
        store.unitOfWork()
                .within(
                        filled.organization(),
                        () -> store.bulkImports().open(new BulkImport(spring, "ab".repeat(32), 0, false)));
        queries.add("BulkImports.find", 1, () -> store.bulkImports().find(spring));
        queries.add("Users.find", 1, () -> store.users().find(person));
        queries.add("Memberships.find", 2, () -> store.memberships().find(person));
        queries.add(
                "Memberships.all", 2 * PAGE.size(), () -> store.memberships().all(PAGE));
        queries.add(
                "Memberships.directReports",
                2 * PAGE.size(),
                () -> PortQueries.found(store.memberships()
                        .directReports(filled.manager(), PAGE)
                        .items()));
        queries.add(
                "Memberships.allReports",
                2 * PEOPLE,
                () -> PortQueries.found(
                        store.memberships().allReports(filled.manager(), PAGE).items()));
        queries.add("Memberships.known", 20, () -> store.memberships().known(some));
        queries.add("Memberships.reportsAmong", 20, () -> store.memberships().reportsAmong(filled.manager(), some));
        queries.add(
                "Memberships.lockManagersAbove", 2, () -> store.memberships().lockManagersAbove(person));
        queries.add("Memberships.lockHolders", PEOPLE, () -> store.memberships().lockHolders(SystemRole.EMPLOYEE.id()));
    }

    private static void addChanges(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        List<UserId> some = filled.people().subList(0, 20);
        queries.add(
                "MembershipChanges.lock",
                2 * 20,
                () -> PortQueries.found(store.membershipChanges().lock(some)));
        // Everybody is a top or a report, and asked for.
        queries.add(
                "MembershipChanges.firstWithoutTop",
                2 * PEOPLE,
                () -> store.membershipChanges().firstWithoutTop(Set.of()));
    }

    private static void addPast(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        UserId person = filled.person();
        queries.addOfAll(
                "Users.findByEmail", 1, () -> store.users().findByEmail(new EmailAddress("olga@office.example")));
        queries.addOfAll("Users.idleSince", PAGE.size(), () -> store.users().idleSince(LATE, PAGE));
        queries.add("Memberships.acting", 3, () -> store.memberships().acting(person));
        queries.add(
                "MembershipPeriods.ofMember",
                2,
                () -> PortQueries.found(
                        store.membershipPeriods().ofMember(person, PAGE).items()));
        queries.add(
                "MembershipPeriods.before", 2, () -> store.membershipPeriods().before(LATE, person));
        queries.add(
                "MembershipPeriods.reportsBefore",
                2 * PEOPLE,
                () -> store.membershipPeriods().reportsBefore(LATE, filled.manager(), PAGE));
        queries.add(
                "MembershipPeriods.departmentBefore",
                2 * PEOPLE,
                () -> store.membershipPeriods().departmentBefore(LATE, "", PAGE));
    }

    private static void addRoles(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        Role role = aRole().persistedIn(store, filled.organization());
        queries.add("Roles.find", 1, () -> store.roles().find(role.id()));
        queries.add("Roles.all", 4, () -> store.roles().all());
        queries.add("Roles.permissions", 1, () -> store.roles().permissions(List.of(role.id())));
    }

    private static void addCompetencies(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        filled.database()
                .execute("INSERT INTO framework_competency_categories"
                        + " SELECT organization_id, framework_id, competency_id, category_id, 0"
                        + " FROM framework_competencies");
        // Each competency has 5 levels.
        queries.add(
                "CompetencyFrameworks.find",
                5 * COMPETENCIES,
                () -> store.competencyFrameworks().find(filled.framework().id()));
        queries.add(
                "CompetencyFrameworks.all",
                1,
                () -> store.competencyFrameworks().all(PAGE));
        queries.add("Competencies.find", 1, () -> store.competencies().find(filled.competency()));
        queries.add(
                "Competencies.ofFramework",
                COMPETENCIES,
                () -> store.competencies().ofFramework(filled.framework().id()));
        queries.add(
                "RoleProfiles.ofFramework",
                2,
                () -> store.roleProfiles().ofFramework(filled.framework().id()));
    }

    private static void addLevels(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        RoleProfile profile = aRoleProfile(filled.framework())
                .forJobTitle("Clerk")
                .requiring(Map.of(filled.competency(), 3))
                .persistedIn(store, filled.organization());
        filled.people()
                .subList(0, 10)
                .forEach(user -> aLevel(user, filled.manager(), filled.framework())
                        .in(filled.competency())
                        .persistedIn(store, filled.organization()));
        queries.add("RoleProfiles.find", 2, () -> store.roleProfiles().find(profile.id()));
        queries.add(
                "CompetencyFrameworks.translations",
                1,
                () -> store.competencyFrameworks()
                        .translations(filled.framework().id()));
        CompetencyReview review = granted(
                CompetencyReview.idle(filled.person(), filled.competency()).request(filled.framework(), 3, ""));
        store.unitOfWork()
                .within(filled.organization(), () -> store.competencyReviews().update(review));
        queries.add(
                "UserCompetencies.current",
                1,
                () -> PortQueries.found(store.userCompetencies().current(filled.person(), NOW)));
        queries.add(
                "UserCompetencies.history",
                1,
                () -> store.userCompetencies().history(filled.person(), filled.competency(), PAGE));
        queries.add(
                "CompetencyReviews.find",
                1,
                () -> store.competencyReviews().find(filled.person(), filled.competency()));
        // A member, the profile, what it requires, and the level.
        queries.add(
                "CompetencyGaps.ofPerson",
                4,
                () -> PortQueries.found(store.competencyGaps()
                        .ofPerson(filled.person(), filled.framework().id(), NOW)));
        queries.add(
                "CompetencyGaps.ofPersonFor",
                3,
                () -> PortQueries.found(store.competencyGaps().ofPersonFor(filled.person(), profile.id(), NOW)));
        queries.add(
                "CompetencyGaps.ofTeam",
                4 * PEOPLE,
                () -> PortQueries.found(store.competencyGaps()
                        .ofTeam(filled.manager(), filled.framework().id(), NOW)));
        queries.add(
                "CompetencyGaps.ofOrganization",
                4 * PEOPLE,
                () -> PortQueries.found(store.competencyGaps()
                        .ofOrganization(filled.framework().id(), NOW, PAGE)
                        .items()));
    }
}
