package io.planner360.application.organization.account;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountServiceTest {
    private final Company company = Company.founded();
    private final AccountService accounts = company.planner.organizations().accounts();
    private final Actor.Person ann = company.hire();
    private final UserId nobody = new UserId(new UUID(0, 1));

    private Either<Refusal, User> account(Actor.Person person) {
        return company.planner.organizations().account(new FindAccount(person, person.user()));
    }

    private Either<Refusal, User> logIn() {
        return accounts.recordLogin(new RecordLogin("PERSON1@example.org"));
    }

    @Nested
    class A_person {
        @Test
        void changes_their_own_account_and_no_organization_calls_them_otherwise() {
            company.clock.set(company.clock.instant().plus(Duration.ofHours(1)));
            User edited = accepted(
                    accounts.edit(new EditAccount(ann, "Anna", "Adams", Optional.of("https://example.org/anna.png"))));
            assertThat(accepted(account(ann))).isEqualTo(edited);
            assertThat(edited.profileImageUrl()).contains("https://example.org/anna.png");
            assertThat(edited.updatedAt()).isEqualTo(edited.createdAt().plus(Duration.ofHours(1)));
            assertThat(accepted(company.planner.organizations().member(new FindMember(ann, ann.user())))
                            .displayName())
                    .doesNotContain("Anna");
        }

        @Test
        void is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(accounts.edit(new EditAccount(ann, "", "x".repeat(101), Optional.of("picture")))))
                    .containsExactly(
                            "firstName must not be blank",
                            "lastName must have at most 100 characters",
                            "profileImageUrl must look like https://host/path");
        }
    }

    @Nested
    class The_host {
        @Test
        void says_who_has_logged_in() {
            company.clock.set(company.clock.instant().plus(Duration.ofHours(1)));
            User in = accepted(logIn());
            assertThat(in.id()).isEqualTo(ann.user());
            assertThat(in.lastLoginAt()).contains(company.clock.instant());
            assertThat(in.updatedAt()).isEqualTo(in.createdAt());
            assertThat(accepted(account(ann))).isEqualTo(in);
        }

        @Test
        void says_whose_email_is_verified() {
            assertThat(accepted(account(ann)).emailVerified()).isFalse();
            accepted(accounts.verifyEmail(new VerifyEmail(ann.user())));
            accepted(accounts.verifyEmail(new VerifyEmail(ann.user())));
            assertThat(accepted(account(ann)).emailVerified()).isTrue();
        }

        @Test
        void is_told_what_is_not_there() {
            assertThat(kind(accounts.recordLogin(new RecordLogin("nobody@example.org"))))
                    .isEqualTo("NotFound account");
            assertThat(kind(accounts.verifyEmail(new VerifyEmail(nobody)))).isEqualTo("NotFound account");
            assertThat(kind(accounts.deactivate(new DeactivateAccount(nobody)))).isEqualTo("NotFound account");
            assertThat(kind(accounts.reactivate(new ReactivateAccount(nobody)))).isEqualTo("NotFound account");
        }

        @Test
        void is_told_which_accounts_are_idle() {
            company.clock.set(company.clock.instant().plus(Duration.ofDays(100)));
            Instant since = company.clock.instant();
            accepted(logIn());
            assertThat(idle(since)).extracting(User::id).containsExactly(company.hr.user());
            accepted(accounts.deactivate(new DeactivateAccount(company.hr.user())));
            assertThat(idle(since)).isEmpty();
        }

        private List<User> idle(Instant since) {
            return accounts.idle(new ListIdleAccounts(since, PageRequest.first(10)))
                    .items();
        }
    }

    @Nested
    class A_deactivated_account {
        @Test
        void lets_the_person_neither_log_in_nor_act_until_it_is_reactivated() {
            accepted(accounts.deactivate(new DeactivateAccount(ann.user())));
            assertThat(kind(logIn())).isEqualTo("ACCOUNT_DEACTIVATED");
            assertThat(kind(account(ann))).isEqualTo("Forbidden");
            assertThat(kind(accounts.deactivate(new DeactivateAccount(ann.user()))))
                    .isEqualTo("ACCOUNT_DEACTIVATED");
            accepted(accounts.reactivate(new ReactivateAccount(ann.user())));
            assertThat(kind(logIn())).isEqualTo("done");
            assertThat(kind(account(ann))).isEqualTo("done");
            assertThat(kind(accounts.reactivate(new ReactivateAccount(ann.user()))))
                    .isEqualTo("ACCOUNT_NOT_DEACTIVATED");
        }
    }
}
