package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.inPartsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    class Listing {

        @Test
        void lists_all_organizations_by_id_with_bytes_compared_unsigned() {
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
            assertThatThrownBy(() -> within(() -> organizations().all(PageRequest.first(1))))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuses_use_outside_a_unit_of_work() {
            assertThatThrownBy(() -> organizations().all(PageRequest.first(1)))
                    .isInstanceOf(IllegalStateException.class);
        }

        private Page<OrganizationId> all(PageRequest request) {
            return system(() -> organizations().all(request));
        }
    }

    private Organizations organizations() {
        return persistence().organizations();
    }
}
