package io.planner360.application.organization;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.Planner;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganizationServiceTest {
    private final Company company = Company.founded();
    private final OrganizationService organizations = company.planner.organizations();

    private Either<Refusal, Membership> register(String email) {
        return organizations.register(new RegisterPerson(
                company.hr, email, "Ann", "Adams", Set.of(SystemRole.EMPLOYEE), "", "", Optional.empty()));
    }

    @Nested
    class Founding {
        @Test
        void makes_an_administrator_who_acts_after_accepting() {
            Planner planner = company.planner;
            FoundedOrganization founded = accepted(
                    planner.organizations().found(new FoundOrganization("Third", "third@example.org", "Tia", "Third")));
            assertThat(kind(organizations.members(new ListMembers(founded.actor(), PageRequest.first(10)))))
                    .isEqualTo("Forbidden");
            accepted(organizations.accept(new AcceptMembership(founded.actor())));
            Membership administrator =
                    accepted(organizations.member(new FindMember(founded.actor(), founded.administrator())));
            assertThat(administrator.displayName()).isEqualTo("Tia Third");
            assertThat(administrator.roles())
                    .containsExactlyInAnyOrder(
                            SystemRole.ADMINISTRATOR.id(), SystemRole.HR.id(), SystemRole.EMPLOYEE.id());
        }

        @Test
        void tells_everything_that_is_wrong_at_once() {
            assertThat(violations(organizations.found(new FoundOrganization("", "x", " ", "\0"))))
                    .containsExactly(
                            "name must not be blank",
                            "email must look like name@host.domain",
                            "firstName must not be blank",
                            "lastName must not hold NUL or a lone surrogate");
        }

        @Test
        void with_a_known_email_answers_like_with_an_unknown_one_and_keeps_the_account_as_it_was() {
            Actor.Person known = company.hire(SystemRole.EMPLOYEE);
            FoundedOrganization founded = accepted(
                    organizations.found(new FoundOrganization("Third", "PERSON1@example.org", "Other", "Name")));
            assertThat(founded.administrator()).isEqualTo(known.user());
            Membership own = accepted(organizations.accept(new AcceptMembership(founded.actor())));
            assertThat(own.displayName()).isEqualTo("Other Name");
            assertThat(accepted(organizations.account(new FindAccount(known, known.user())))
                            .firstName())
                    .isEqualTo("Pat");
        }
    }

    @Nested
    class Registering {
        @Test
        void tells_everything_that_is_wrong_at_once() {
            assertThat(violations(organizations.register(new RegisterPerson(
                            company.hr,
                            "x",
                            "",
                            "x".repeat(101),
                            Set.of(),
                            "t".repeat(201),
                            "d".repeat(101),
                            Optional.empty()))))
                    .containsExactly(
                            "email must look like name@host.domain",
                            "firstName must not be blank",
                            "lastName must have at most 100 characters",
                            "jobTitle must have at most 200 characters",
                            "department must have at most 100 characters");
        }

        @Test
        void answers_the_same_whether_or_not_another_organization_knows_the_email() {
            company.neighbour().register("known@example.org", SystemRole.EMPLOYEE);
            Membership known = accepted(register("KNOWN@example.org"));
            Membership unknown = accepted(register("unknown@example.org"));
            assertThat(known)
                    .isEqualTo(new Membership(
                            known.user(),
                            unknown.displayName(),
                            unknown.roles(),
                            unknown.jobTitle(),
                            unknown.department(),
                            unknown.manager(),
                            unknown.status(),
                            unknown.version()));
            assertThat(kind(organizations.account(new FindAccount(company.hr, known.user()))))
                    .isEqualTo(kind(organizations.account(new FindAccount(company.hr, unknown.user()))))
                    .isEqualTo("NotFound account");
        }

        /** An id that grows with time would tell that the account is older than the registration. */
        @Test
        void gives_ids_that_do_not_tell_when_the_account_was_made() {
            assertThat(accepted(register("new@example.org")).user().value().version())
                    .isEqualTo(4);
            assertThat(company.hr.user().value().version()).isEqualTo(4);
        }

        @Test
        void a_member_again_is_a_conflict() {
            register("ann@example.org");
            assertThat(kind(register("ANN@example.org"))).isEqualTo("Conflict user_organizations_pk");
        }

        @Test
        void somebody_whose_manager_is_no_member_is_refused_and_nothing_is_stored() {
            Actor.Person elsewhere = company.neighbour().hr;
            Either<Refusal, Membership> answer = organizations.register(new RegisterPerson(
                    company.hr, "ann@example.org", "Ann", "A", Set.of(), "", "", Optional.of(elsewhere.user())));
            assertThat(kind(answer)).isEqualTo("NotFound member");
            assertThat(kind(register("ann@example.org"))).isEqualTo("done");
        }
    }

    @Nested
    class Accepting {
        @Test
        void is_done_once() {
            Actor.Person person = company.register("ann@example.org", SystemRole.EMPLOYEE);
            assertThat(accepted(organizations.accept(new AcceptMembership(person)))
                            .status())
                    .isEqualTo(MembershipStatus.ACTIVE);
            assertThat(kind(organizations.accept(new AcceptMembership(person)))).isEqualTo("MEMBERSHIP_NOT_PENDING");
        }

        @Test
        void what_nobody_proposed_is_not_found() {
            assertThat(kind(organizations.accept(new AcceptMembership(new Actor.Person(
                            company.hr.organization(), company.neighbour().hr.user())))))
                    .isEqualTo("NotFound membership");
        }
    }

    @Nested
    class The_manager_graph {
        private Either<Refusal, Membership> putUnder(Actor.Person person, Actor.Person manager) {
            return organizations.changeManager(
                    new ChangeManager(company.hr, person.user(), Optional.of(manager.user())));
        }

        @Test
        void has_nobody_managing_themselves() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            assertThat(kind(putUnder(ann, ann))).isEqualTo("MANAGER_CYCLE");
        }

        @Test
        void has_no_two_managing_each_other() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            Actor.Person bob = company.hireUnder(ann);
            assertThat(kind(putUnder(ann, bob))).isEqualTo("MANAGER_CYCLE");
        }

        @Test
        void has_no_long_cycle() {
            List<Actor.Person> chain = new ArrayList<>(List.of(company.hire(SystemRole.EMPLOYEE)));
            for (int i = 0; i < 50; i++) {
                chain.add(company.hireUnder(chain.get(i)));
            }
            assertThat(kind(putUnder(chain.get(0), chain.get(50)))).isEqualTo("MANAGER_CYCLE");
            assertThat(kind(putUnder(chain.get(25), chain.get(50)))).isEqualTo("MANAGER_CYCLE");
            assertThat(kind(putUnder(chain.get(50), chain.get(0)))).isEqualTo("done");
        }

        @Test
        void tells_whom_somebody_manages_directly_and_through_others() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            Actor.Person bob = company.hireUnder(ann);
            Actor.Person cem = company.hireUnder(bob);
            PageRequest page = PageRequest.first(10);
            assertThat(accepted(organizations.directReports(new ListDirectReports(cem, ann.user(), page)))
                            .items())
                    .extracting(Membership::user)
                    .containsExactly(bob.user());
            assertThat(accepted(organizations.allReports(new ListAllReports(cem, ann.user(), page)))
                            .items())
                    .extracting(Membership::user)
                    .containsExactlyInAnyOrder(bob.user(), cem.user());
        }

        @Test
        void lets_a_person_have_no_manager() {
            Actor.Person ann = company.hireUnder(company.hr);
            assertThat(accepted(organizations.changeManager(
                                    new ChangeManager(company.hr, ann.user(), Optional.empty())))
                            .manager())
                    .isEmpty();
        }

        @Test
        void holds_members_of_one_organization_only() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            Actor.Person elsewhere = company.neighbour().hr;
            assertThat(kind(putUnder(ann, elsewhere))).isEqualTo("NotFound member");
            assertThat(kind(putUnder(elsewhere, ann))).isEqualTo("NotFound membership");
        }
    }

    @Nested
    class Finding {
        @Test
        void an_account_is_for_the_person_and_for_who_manages_people() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            Actor.Person bob = company.hire(SystemRole.EMPLOYEE);
            assertThat(kind(organizations.account(new FindAccount(ann, ann.user()))))
                    .isEqualTo("done");
            assertThat(kind(organizations.account(new FindAccount(company.hr, ann.user()))))
                    .isEqualTo("done");
            assertThat(kind(organizations.account(new FindAccount(bob, ann.user()))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void members_page_by_page_gives_each_once() {
            company.hireEmployees(4);
            List<UUID> seen = new ArrayList<>();
            Optional<PageRequest> next = Optional.of(PageRequest.first(2));
            while (next.isPresent()) {
                PageRequest request = next.get();
                var page = accepted(organizations.members(new ListMembers(company.hr, request)));
                page.items().stream().map(Membership::user).map(UserId::value).forEach(seen::add);
                next = request.following(page);
            }
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
    }
}
