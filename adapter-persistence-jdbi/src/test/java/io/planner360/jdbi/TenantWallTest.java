package io.planner360.jdbi;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.shared.OrganizationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The second wall: what the database itself shows of a tenant, whatever a statement asks for. */
@Tag("postgresql-15")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TenantWallTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final String MEMBERS = "SELECT user_id FROM user_organizations";

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();
    private final OrganizationId otherTenant =
            anOrganization().persistedIn(persistence).id();
    private final Membership member = aMember().persistedIn(persistence, tenant);

    @Test
    void shows_nothing_to_the_login_itself() throws SQLException {
        assertThat(asLogin(MEMBERS)).isEmpty();
        assertThat(asLogin("SELECT id FROM users")).isEmpty();
        assertThat(asLogin("SELECT id FROM organizations")).isEmpty();
    }

    @Test
    void shows_nothing_without_a_tenant() throws SQLException {
        assertThat(asLogin(MEMBERS, "SET LOCAL ROLE planner_app")).isEmpty();
    }

    @Test
    void shows_a_tenant_its_own_rows_only() throws SQLException {
        assertThat(asLogin(MEMBERS, bound(tenant)))
                .containsExactly(member.user().toString());
        assertThat(asLogin(MEMBERS, bound(otherTenant))).isEmpty();
    }

    @Test
    void keeps_system_work_from_what_belongs_to_tenants() {
        assertThatThrownBy(() -> asLogin(MEMBERS, "SET LOCAL ROLE planner_system"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void shows_a_connection_of_the_pool_nothing_of_who_had_it_before() throws SQLException {
        persistence.unitOfWork().within(tenant, () -> persistence.memberships().find(member.user()));
        try (Connection connection = STORE.counting().getConnection()) {
            assertThat(
                            TestDatabase.query(
                                    connection,
                                    "SELECT current_setting('role'), coalesce(current_setting('planner.organization_id', true), '')"))
                    .containsExactly("none|");
        }
    }

    @Test
    void keeps_tenants_apart_that_work_at_once() throws Exception {
        List<Membership> members = new ArrayList<>();
        List<OrganizationId> tenants = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tenants.add(anOrganization().persistedIn(persistence).id());
            members.add(aMember().persistedIn(persistence, tenants.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> found = new ArrayList<>();
            for (int round = 0; round < 200; round++) {
                int mine = round % 8;
                int theirs = (round + 1 + round / 8 % 7) % 8;
                found.add(threads.submit(() -> persistence
                        .unitOfWork()
                        .within(
                                tenants.get(mine),
                                () -> persistence
                                                .memberships()
                                                .find(members.get(mine).user())
                                                .isPresent()
                                        && persistence
                                                .memberships()
                                                .find(members.get(theirs).user())
                                                .isEmpty())));
            }
            for (Future<Boolean> one : found) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String bound(OrganizationId organization) {
        return "SELECT set_config('role', 'planner_app', true), set_config('planner.organization_id', '" + organization
                + "', true)";
    }

    /** The rows that the query shows to the tests' login after the preparations, in one transaction. */
    private static List<String> asLogin(String query, String... preparations) throws SQLException {
        try (Connection connection = STORE.database().as(PostgresServer.LOGIN).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String preparation : preparations) {
                statement.execute(preparation);
            }
            return TestDatabase.query(connection, query);
        }
    }
}
