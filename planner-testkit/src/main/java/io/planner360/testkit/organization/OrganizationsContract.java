package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.inPartsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationProfile;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.ReminderDefaults;
import io.planner360.domain.organization.SizeCategory;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Organizations}. */
public abstract class OrganizationsContract extends PortContract {

    @Nested
    class Adding {

        @Test
        void stores_the_organization() {
            Organization organization = anOrganization().persistedIn(persistence());
            assertThat(system(() -> organizations().find(organization.id()))).contains(organization);
        }

        @Test
        void takes_a_name_that_another_organization_has() {
            Organization first = anOrganization().named("Twice the same").persistedIn(persistence());
            Organization second = anOrganization().named("Twice the same").persistedIn(persistence());
            assertThat(system(() -> organizations().find(first.id()))).contains(first);
            assertThat(system(() -> organizations().find(second.id()))).contains(second);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_name_as_given(String name) {
            Organization organization = anOrganization().named(name).persistedIn(persistence());
            assertThat(system(() -> organizations().find(organization.id()))).contains(organization);
        }

        @Test
        void keeps_the_longest_name() {
            Organization organization =
                    anOrganization().named(HardTexts.ofLength(255)).persistedIn(persistence());
            assertThat(system(() -> organizations().find(organization.id()))).contains(organization);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T00:59:59.999999Z", "1969-12-31T23:59:59.000001Z", "9999-12-31T23:59:59Z"})
        void keeps_the_instant_to_the_microsecond(Instant createdAt) {
            Organization organization = anOrganization().createdAt(createdAt).persistedIn(persistence());
            assertThat(system(() -> organizations().find(organization.id()))).contains(organization);
        }

        @Test
        void refuses_the_unit_of_work_of_another_organization() {
            Organization organization = anOrganization().built();
            assertThatThrownBy(() -> within(() -> organizations().add(organization)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(system(() -> organizations().find(organization.id()))).isEmpty();
        }

        @Test
        void refuses_system_work() {
            Organization organization = anOrganization().built();
            assertThatThrownBy(() -> system(() -> {
                        organizations().add(organization);
                        return "never";
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> organizations().add(anOrganization().built()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_the_tenant_itself_in_its_unit_of_work() {
            Organization organization = anOrganization().persistedIn(persistence());
            assertThat(persistence()
                            .unitOfWork()
                            .within(organization.id(), () -> organizations().find(organization.id())))
                    .contains(organization);
        }

        @Test
        void finds_no_other_organization_in_a_tenants_unit_of_work() {
            assertThat(within(() -> organizations().find(otherTenant))).isEmpty();
        }

        @Test
        void finds_every_organization_in_system_work() {
            assertThat(system(() -> organizations().find(tenant))).isPresent();
            assertThat(system(() -> organizations().find(otherTenant))).isPresent();
        }

        @Test
        void finds_nothing_for_an_unknown_id() {
            OrganizationId unknown = new OrganizationId(Fresh.uuid());
            assertThat(system(() -> organizations().find(unknown))).isEmpty();
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> organizations().find(tenant)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Changing {

        private final Instant later = Instant.parse("2026-07-06T05:04:03.000002Z");
        private final Organization before = anOrganization().persistedIn(persistence());

        @Test
        void stores_every_change_and_returns_it_with_the_next_version() {
            Organization changed = new Organization(
                    before.id(),
                    profile("Another name", Optional.of(domain())),
                    new OrganizationSettings(
                            ZoneId.of("Pacific/Apia"), 7, 5, Optional.of(new ReminderDefaults(365, 2, 20))),
                    false,
                    before.createdAt(),
                    later,
                    before.version());
            Organization after = granted(update(changed));
            assertThat(after).isEqualTo(changed.atVersion(before.version() + 1));
            assertThat(find(before.id())).contains(after);
        }

        @Test
        void can_be_repeated_and_taken_back() {
            Organization full = granted(update(before.present(profile("Full", Optional.of(domain())), later)));
            Organization bare = granted(update(
                    full.present(before.profile(), later).decide(granted(OrganizationSettings.of(Map.of())), later)));
            assertThat(bare.version()).isEqualTo(before.version() + 2);
            assertThat(find(before.id())).contains(bare);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            OrganizationProfile profile =
                    new OrganizationProfile(text, Optional.empty(), text, Optional.empty(), Optional.empty());
            Organization after = granted(update(before.present(profile, later)));
            assertThat(find(before.id())).contains(after);
        }

        @Test
        void refuses_a_domain_that_is_taken_and_changes_nothing() {
            String domain = domain();
            granted(update(
                    anOrganization().persistedIn(persistence()).present(profile("First", Optional.of(domain)), later)));
            Either<Conflict, Organization> second =
                    update(before.present(profile("Second", Optional.of(domain)), later));
            assertThat(second.getLeft().constraint()).isEqualTo(Organizations.DOMAIN_TAKEN);
            assertThat(find(before.id())).contains(before);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            String domain = domain();
            granted(update(
                    anOrganization().persistedIn(persistence()).present(profile("First", Optional.of(domain)), later)));
            Organization after = persistence().unitOfWork().within(before.id(), () -> {
                assertThat(organizations()
                                .update(before.present(profile("Second", Optional.of(domain)), later))
                                .isLeft())
                        .isTrue();
                return granted(organizations().update(before.present(profile("Third", Optional.empty()), later)));
            });
            assertThat(find(before.id())).contains(after);
        }

        @Test
        void keeps_its_own_domain() {
            Organization first = granted(update(before.present(profile("First", Optional.of(domain())), later)));
            Organization second = granted(
                    update(first.present(profile("Second", first.profile().domain()), later)));
            assertThat(find(before.id())).contains(second);
        }

        @Test
        void gives_a_domain_to_one_of_two_units_of_work_that_want_it_at_once() {
            String domain = domain();
            Organization other = anOrganization().persistedIn(persistence());
            try (OpenUnit<Either<Conflict, Organization>> first = open(before, domain)) {
                first.workDone();
                try (OpenUnit<Either<Conflict, Organization>> second = open(other, domain)) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(Organizations.DOMAIN_TAKEN);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            Organization stored = granted(update(before));
            assertThatThrownBy(() -> update(stored.atVersion(stored.version() + distance)))
                    .isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> update(anOrganization().built())).isInstanceOf(StaleAggregate.class);
            assertThat(find(before.id())).contains(stored);
        }

        @Test
        void refuses_every_unit_of_work_but_its_own() {
            assertThatThrownBy(() -> within(() -> organizations().update(before)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> organizations().update(before)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> organizations().update(before)).isInstanceOf(IllegalStateException.class);
            assertThat(find(before.id())).contains(before);
        }

        private OpenUnit<Either<Conflict, Organization>> open(Organization organization, String domain) {
            return OpenUnit.begin(
                    persistence().unitOfWork(),
                    organization.id(),
                    () -> organizations().update(organization.present(profile("Ours", Optional.of(domain)), later)));
        }

        private OrganizationProfile profile(String name, Optional<String> domain) {
            return granted(OrganizationProfile.of(
                    name,
                    domain,
                    "Looms",
                    Optional.of(SizeCategory.LARGE),
                    Optional.of("https://example.test/logo.png")));
        }

        private String domain() {
            return "d" + Fresh.uuid() + ".example";
        }

        private Either<Conflict, Organization> update(Organization changed) {
            return persistence()
                    .unitOfWork()
                    .within(changed.id(), () -> organizations().update(changed));
        }

        private Optional<Organization> find(OrganizationId id) {
            return system(() -> organizations().find(id));
        }
    }

    @Nested
    class Listing {

        @Test
        void leaves_out_those_that_are_deactivated() {
            Organization gone = anOrganization().persistedIn(persistence());
            persistence()
                    .unitOfWork()
                    .within(
                            gone.id(),
                            () -> granted(organizations().update(granted(gone.deactivate(gone.createdAt())))));
            assertThat(inPartsOf(1_000, this::all)).contains(tenant).doesNotContain(gone.id());
        }

        @Test
        void lists_organizations_by_id_with_bytes_compared_unsigned() {
            List<OrganizationId> ours =
                    ascendingIds().stream().map(OrganizationId::new).toList();
            List.of(3, 0, 4, 2, 1)
                    .forEach(i -> anOrganization().withId(ours.get(i)).persistedIn(persistence()));
            List<OrganizationId> all = inPartsOf(1_000, this::all);
            assertThat(all).containsSubsequence(ours).doesNotHaveDuplicates();
        }

        @Test
        void comes_in_parts() {
            assertThat(inPartsOf(7, this::all)).contains(tenant, otherTenant).doesNotHaveDuplicates();
        }

        @Test
        void neither_repeats_nor_hides_others_when_organizations_are_added_between_two_parts() {
            List<OrganizationId> ids =
                    ascendingIds().stream().map(OrganizationId::new).toList();
            List.of(1, 3).forEach(i -> anOrganization().withId(ids.get(i)).persistedIn(persistence()));
            OrganizationId last = ids.get(1);
            List<OrganizationId> begin = new ArrayList<>();
            Optional<PageRequest> next = Optional.of(PageRequest.first(1));
            while (!begin.contains(last)) {
                PageRequest request = next.orElseThrow();
                Page<OrganizationId> page = all(request);
                begin.addAll(page.items());
                next = request.following(page);
            }
            List.of(0, 2, 4).forEach(i -> anOrganization().withId(ids.get(i)).persistedIn(persistence()));
            PageRequest rest = next.orElseThrow();
            assertThat(inPartsOf(1, request -> all(request.after().isPresent() ? request : rest)))
                    .doesNotContainAnyElementsOf(begin)
                    .containsSubsequence(ids.get(2), ids.get(3), ids.get(4));
        }

        @Test
        void refuses_a_tenants_unit_of_work() {
            assertThatThrownBy(() -> within(() -> organizations().active(PageRequest.first(1))))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> organizations().active(PageRequest.first(1)))
                    .isInstanceOf(IllegalStateException.class);
        }

        private Page<OrganizationId> all(PageRequest request) {
            return system(() -> organizations().active(request));
        }
    }

    private Organizations organizations() {
        return persistence().organizations();
    }
}
