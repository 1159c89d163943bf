package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Users}. */
public abstract class UsersContract extends AccountsContract {

    private static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

    @Nested
    class Claiming {

        @Test
        void is_for_tenants_as_is_asking_who_holds_an_email() {
            User ada = aUser().built();
            assertThatThrownBy(() -> users().claim(ada)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> users().claim(ada))).isInstanceOf(IllegalStateException.class);
            List<EmailAddress> emails = List.of(ada.email());
            assertThatThrownBy(() -> users().holders(emails)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> users().holders(emails))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> users().members(emails)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> users().members(emails))).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void stores_a_new_account_and_returns_its_id() {
            User ada = aUser().built();
            assertThat(within(() -> users().claim(ada))).isEqualTo(ada.id());
            assertThat(asStored(ada.id())).isEqualTo(ada);
        }

        @Test
        void returns_the_account_that_has_the_email_already_and_leaves_it_as_it_was() {
            User first = aUser().named("Ada", "Lovelace").built();
            User second = aUser().withEmail(first.email().value())
                    .named("Grace", "Hopper")
                    .built();
            within(() -> users().claim(first));
            assertThat(within(() -> users().claim(second))).isEqualTo(first.id());
            assertThat(asStored(first.id())).isEqualTo(first);
        }

        @Test
        void stores_nothing_of_the_candidate_whose_email_is_taken() {
            User first = aUser().built();
            User second = aUser().withEmail(first.email().value()).built();
            within(() -> users().claim(first));
            within(() -> users().claim(second));
            User third = aUser().withId(second.id()).built();
            assertThat(within(() -> users().claim(third))).isEqualTo(second.id());
            assertThat(asStored(second.id())).isEqualTo(third);
        }

        @Test
        void returns_the_same_account_within_one_unit_of_work() {
            User first = aUser().built();
            User second = aUser().withEmail(first.email().value()).built();
            assertThat(within(() -> {
                        users().claim(first);
                        return users().claim(second);
                    }))
                    .isEqualTo(first.id());
        }

        @Test
        void compares_emails_without_regard_to_case() {
            User lower = aUser().withEmail(Fresh.email("\u00e4da.i")).built();
            User upper = aUser().withEmail(lower.email().value().toUpperCase(Locale.ROOT))
                    .built();
            within(() -> users().claim(lower));
            assertThat(within(() -> users().claim(upper))).isEqualTo(lower.id());
        }

        @Test
        void keeps_the_case_of_the_email_as_given() {
            User ada = aUser().withEmail("Ada.Lovelace+" + Fresh.uuid() + "@Example.TEST")
                    .built();
            within(() -> users().claim(ada));
            assertThat(asStored(ada.id()).email().value()).isEqualTo(ada.email().value());
        }

        @Test
        void returns_the_account_that_another_organization_entered() {
            User first = aUser().named("Ada", "Lovelace").built();
            User second = aUser().withEmail(first.email().value())
                    .named("Grace", "Hopper")
                    .built();
            elsewhere(() -> users().claim(first));
            assertThat(within(() -> users().claim(second))).isEqualTo(first.id());
            assertThat(asStored(first.id())).isEqualTo(first);
        }

        @Test
        void leaves_the_unit_of_work_usable_when_the_email_is_taken() {
            User first = aUser().built();
            elsewhere(() -> users().claim(first));
            Membership membership = within(() -> {
                UserId id =
                        users().claim(aUser().withEmail(first.email().value()).built());
                return granted(persistence()
                        .memberships()
                        .add(aMember().withAccount(id).built(), LATER));
            });
            assertThat(within(() -> persistence().memberships().find(first.id())))
                    .contains(membership);
        }

        @Test
        void gives_one_account_to_two_units_of_work_that_claim_an_email_at_once() {
            User first = aUser().built();
            User second = aUser().withEmail(first.email().value()).built();
            try (OpenUnit<UserId> winner = open(() -> users().claim(first))) {
                winner.workDone();
                try (OpenUnit<UserId> other = openElsewhere(second)) {
                    assertThat(other.waits()).isTrue();
                    winner.commit();
                    assertThat(other.commit()).isEqualTo(first.id());
                }
            }
        }

        @Test
        void gives_the_email_to_the_second_unit_of_work_when_the_first_rolls_back() {
            User first = aUser().built();
            User second = aUser().withEmail(first.email().value()).built();
            try (OpenUnit<UserId> loser = open(() -> users().claim(first))) {
                loser.workDone();
                try (OpenUnit<UserId> other = openElsewhere(second)) {
                    assertThat(other.waits()).isTrue();
                    loser.rollBack();
                    assertThat(other.commit()).isEqualTo(second.id());
                }
            }
        }

        private OpenUnit<UserId> openElsewhere(User candidate) {
            return OpenUnit.begin(persistence().unitOfWork(), otherTenant, () -> users().claim(candidate));
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_names_as_given(String name) {
            User user = aUser().named(name, name + "!").built();
            within(() -> users().claim(user));
            assertThat(asStored(user.id())).isEqualTo(user);
        }

        @Test
        void keeps_the_longest_names() {
            User user = aUser().named(HardTexts.ofLength(100), HardTexts.ofLength(100))
                    .built();
            within(() -> users().claim(user));
            assertThat(asStored(user.id())).isEqualTo(user);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T00:59:59.999999Z", "1969-12-31T23:59:59.000001Z"})
        void keeps_the_instant_to_the_microsecond(Instant createdAt) {
            User user = aUser().createdAt(createdAt).built();
            within(() -> users().claim(user));
            assertThat(asStored(user.id())).isEqualTo(user);
        }
    }

    @Nested
    class Finding {

        private final User ada = aUser().built();

        @Test
        void finds_the_account_of_an_active_member() {
            within(() -> users().claim(ada));
            aMember().withAccount(ada.id()).persistedIn(persistence(), tenant);
            assertThat(within(() -> users().find(ada.id()))).contains(ada);
        }

        @Test
        void finds_nothing_while_the_membership_is_pending() {
            within(() -> users().claim(ada));
            aMember().withAccount(ada.id()).pending().persistedIn(persistence(), tenant);
            assertThat(within(() -> users().find(ada.id()))).isEmpty();
        }

        @Test
        void finds_the_account_once_the_membership_is_accepted() {
            within(() -> users().claim(ada));
            Membership pending = aMember().withAccount(ada.id()).pending().persistedIn(persistence(), tenant);
            within(() -> persistence().memberships().update(granted(pending.accept()), LATER));
            assertThat(within(() -> users().find(ada.id()))).contains(ada);
        }

        @Test
        void finds_nothing_for_somebody_who_is_no_member() {
            within(() -> users().claim(ada));
            assertThat(within(() -> users().find(ada.id()))).isEmpty();
        }

        @Test
        void finds_nothing_for_a_member_of_another_organization() {
            elsewhere(() -> users().claim(ada));
            aMember().withAccount(ada.id()).persistedIn(persistence(), otherTenant);
            assertThat(within(() -> users().find(ada.id()))).isEmpty();
        }

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(within(() -> users().find(new UserId(Fresh.uuid())))).isEmpty();
            assertThat(system(() -> users().find(new UserId(Fresh.uuid())))).isEmpty();
        }

        @Test
        void finds_everybody_in_system_work() {
            within(() -> users().claim(ada));
            assertThat(system(() -> users().find(ada.id()))).contains(ada);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> users().find(ada.id())).isInstanceOf(IllegalStateException.class);
        }
    }

    /** What is stored of the account, read as the organization that the person has joined. */
    @Nested
    class Claiming_many {

        @Test
        void claims_each_in_the_order_given() {
            User known = aUser().named("Ada", "Known").built();
            within(() -> users().claim(known));
            User first = aUser().named("Zoe", "New").built();
            User again = aUser().withEmail(known.email().value().toUpperCase(Locale.ROOT))
                    .built();
            User last = aUser().named("Abe", "New").built();
            assertThat(within(() -> users().claimAll(List.of(first, again, last))))
                    .containsExactly(first.id(), known.id(), last.id());
            assertThat(asStored(first.id())).isEqualTo(first);
            assertThat(asStored(known.id())).isEqualTo(known);
            assertThat(asStored(last.id())).isEqualTo(last);
        }

        @Test
        void gives_two_candidates_with_one_email_the_account_of_the_first() {
            User first = aUser().built();
            User second = aUser().withEmail(first.email().value()).built();
            assertThat(within(() -> users().claimAll(List.of(first, second)))).containsExactly(first.id(), first.id());
        }

        @Test
        void refuses_an_id_that_another_account_has() {
            User first = aUser().built();
            within(() -> users().claim(first));
            User second = aUser().withId(first.id()).built();
            assertThatThrownBy(() -> within(() -> users().claimAll(List.of(second))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_for_tenants_only_and_takes_nobody() {
            assertThat(within(() -> users().claimAll(List.of()))).isEmpty();
            assertThatThrownBy(() -> users().claimAll(List.of())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> users().claimAll(List.of())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Telling_who_has_emails {

        @Test
        void tells_active_members_without_regard_to_case() {
            String email = Fresh.email("Ada");
            UserId ada = aUser().withEmail(email).persistedIn(persistence(), tenant);
            aMember().withAccount(ada).persistedIn(persistence(), tenant);
            UserId pending = aUser().withEmail("x" + email).persistedIn(persistence(), tenant);
            aMember().withAccount(pending).pending().persistedIn(persistence(), tenant);
            UserId elsewhere = aUser().withEmail("y" + email).persistedIn(persistence(), tenant);
            aMember().withAccount(elsewhere).persistedIn(persistence(), otherTenant);
            List<EmailAddress> asked = Stream.of(
                            email.toUpperCase(Locale.ROOT), email, "x" + email, "y" + email, "nobody" + email)
                    .map(EmailAddress::new)
                    .toList();
            assertThat(within(() -> users().holders(asked))).isEqualTo(Map.of(new EmailAddress(email).key(), ada));
            assertThat(within(() -> users().holders(List.of()))).isEmpty();
        }

        @Test
        void tells_members_in_whatever_status_and_nobody_else() {
            String pending = Fresh.email("pending");
            UserId invited = aUser().withEmail(pending).persistedIn(persistence(), tenant);
            aMember().withAccount(invited).pending().persistedIn(persistence(), tenant);
            String elsewhere = Fresh.email("elsewhere");
            UserId other = aUser().withEmail(elsewhere).persistedIn(persistence(), tenant);
            aMember().withAccount(other).persistedIn(persistence(), otherTenant);
            List<EmailAddress> asked = List.of(
                    new EmailAddress(pending.toUpperCase(Locale.ROOT)),
                    new EmailAddress(elsewhere),
                    new EmailAddress(Fresh.email("nobody")));
            assertThat(within(() -> users().members(asked))).isEqualTo(Map.of(pending, invited));
            assertThat(within(() -> users().members(List.of()))).isEmpty();
        }

        @Test
        void tells_nobody_who_is_deactivated() {
            UserId ada = aMember().persistedIn(persistence(), tenant).user();
            EmailAddress email = within(() -> users().find(ada)).orElseThrow().email();
            within(() -> {
                Membership member = persistence().memberships().find(ada).orElseThrow();
                granted(persistence().memberships().update(granted(member.deactivate(Set.of())), LATER));
            });
            assertThat(within(() -> users().holders(List.of(email)))).isEmpty();
        }
    }

    private User asStored(UserId id) {
        aMember().withAccount(id).persistedIn(persistence(), tenant);
        return within(() -> users().find(id)).orElseThrow();
    }
}
