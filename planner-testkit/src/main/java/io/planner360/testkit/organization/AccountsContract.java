package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.inPartsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of {@link Users} says of accounts that are there. */
abstract class AccountsContract extends PortContract {

    @Nested
    class Finding_by_email {

        private final User ada = aUser().built();

        @BeforeEach
        void store() {
            stored(ada);
        }

        @Test
        void finds_the_account_without_regard_to_case() {
            assertThat(byEmail(ada.email().value().toUpperCase(Locale.ROOT))).contains(ada);
        }

        @Test
        void finds_nothing_for_an_unknown_address() {
            assertThat(byEmail(Fresh.email("unknown"))).isEmpty();
        }

        @Test
        void is_for_system_work() {
            assertThatThrownBy(() -> users().findByEmail(ada.email())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> within(() -> users().findByEmail(ada.email())))
                    .isInstanceOf(IllegalStateException.class);
        }

        private Optional<User> byEmail(String address) {
            return system(() -> users().findByEmail(new EmailAddress(address)));
        }
    }

    @Nested
    class Changing {

        private final Instant later = Instant.parse("2026-06-05T04:03:02.000001Z");
        private final User before = aUser().built();
        private final User changed = new User(
                before.id(),
                before.email(),
                "Augusta Ada",
                "King",
                Optional.of("https://example.test/ada.png"),
                true,
                Optional.of(later),
                false,
                before.createdAt(),
                later,
                before.version());

        @BeforeEach
        void store() {
            stored(before);
        }

        @Test
        void stores_every_change_in_system_work_and_returns_it_with_the_next_version() {
            User after = system(() -> users().update(changed));
            assertThat(after).isEqualTo(changed.atVersion(before.version() + 1));
            assertThat(find(before)).contains(after);
        }

        @Test
        void stores_a_change_in_the_unit_of_work_of_a_tenant_that_the_person_has_joined() {
            aMember().withAccount(before.id()).persistedIn(persistence(), tenant);
            User after = within(() -> {
                User stored = users().update(changed);
                assertThat(users().find(before.id())).contains(stored);
                return stored;
            });
            assertThat(find(before)).contains(after);
        }

        @Test
        void can_be_taken_back() {
            User full = system(() -> users().update(changed));
            User bare = system(() -> users().update(before.atVersion(full.version())));
            assertThat(find(before)).contains(bare);
        }

        @Test
        void refuses_the_unit_of_work_of_any_other_tenant() {
            aMember().withAccount(before.id()).pending().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> within(() -> users().update(changed))).isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> elsewhere(() -> users().update(changed))).isInstanceOf(StaleAggregate.class);
            assertThat(find(before)).contains(before);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            User stored = system(() -> users().update(before));
            assertThatThrownBy(() -> system(() -> users().update(stored.atVersion(stored.version() + distance))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(before)).contains(stored);
        }

        @Test
        void refuses_an_account_that_is_not_there() {
            assertThatThrownBy(() -> system(() -> users().update(aUser().built())))
                    .isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> users().update(changed)).isInstanceOf(IllegalStateException.class);
        }

        private Optional<User> find(User user) {
            return system(() -> users().find(user.id()));
        }
    }

    /** Long before all other accounts of a store, so that these come first; some other test may add more of them. */
    @Nested
    class Listing_idle_ones {

        private final Instant day = Instant.parse("1901-01-01T00:00:00.000001Z");
        private User made;
        private User back;
        private User longest;

        @BeforeEach
        void store() {
            made = stored(aUser().createdAt(day.plusSeconds(30)).built());
            User away = stored(aUser().createdAt(day).built());
            back = system(() -> users().update(granted(away.logIn(day.plusSeconds(60)))));
            longest = stored(aUser().createdAt(day.plusSeconds(10)).built());
        }

        @Test
        void lists_the_longest_idle_first() {
            assertThat(inPartsOf(2, request -> idleSince(day.plusSeconds(61), request)))
                    .containsSubsequence(longest, made, back)
                    .isSortedAccordingTo((one, other) -> one.idleSince().compareTo(other.idleSince()));
        }

        @Test
        void leaves_out_who_has_logged_in_since_and_later_accounts() {
            assertThat(inPartsOf(1, request -> idleSince(day.plusSeconds(60), request)))
                    .contains(longest, made)
                    .doesNotContain(back);
            assertThat(inPartsOf(1_000, request -> idleSince(day.plusSeconds(30), request)))
                    .contains(longest)
                    .doesNotContain(made);
        }

        @Test
        void leaves_out_what_is_deactivated() {
            system(() -> users().update(granted(made.deactivate(made.updatedAt()))));
            assertThat(inPartsOf(1_000, request -> idleSince(day.plusSeconds(61), request)))
                    .contains(longest, back)
                    .doesNotContain(made);
        }

        @Test
        void neither_repeats_nor_hides_others_when_somebody_logs_in_between_two_parts() {
            List<User> begin = new ArrayList<>();
            Optional<PageRequest> next = Optional.of(PageRequest.first(1));
            while (!begin.contains(longest)) {
                PageRequest request = next.orElseThrow();
                Page<User> page = idleSince(day.plusSeconds(61), request);
                begin.addAll(page.items());
                next = request.following(page);
            }
            system(() -> users().update(granted(longest.logIn(day.plusSeconds(100)))));
            PageRequest rest = next.orElseThrow();
            assertThat(inPartsOf(
                            1,
                            request -> idleSince(
                                    day.plusSeconds(61), request.after().isPresent() ? request : rest)))
                    .containsSubsequence(made, back)
                    .doesNotContain(longest);
        }

        @Test
        void is_for_system_work() {
            assertThatThrownBy(() -> users().idleSince(day, PageRequest.first(1)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> within(() -> users().idleSince(day, PageRequest.first(1))))
                    .isInstanceOf(IllegalStateException.class);
        }

        private Page<User> idleSince(Instant since, PageRequest page) {
            return system(() -> users().idleSince(since, page));
        }
    }

    private User stored(User user) {
        within(() -> users().claim(user));
        return user;
    }

    final Users users() {
        return persistence().users();
    }
}
