package io.planner360.jdbi;

import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Our writes and the host's in one transaction of the host. */
@Tag("postgresql-15")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostTransactionTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final String SETTINGS =
            "SELECT current_user, current_setting('role'), current_setting('planner.organization_id', true)";

    private final DataSource logins = STORE.database().as(PostgresServer.LOGIN);
    private final JdbiPersistence joining = JdbiPersistence.joining(this::current);
    private final Organization organization = anOrganization().built();
    private Connection host = open();

    @BeforeAll
    static void giveTheHostATable() {
        STORE.database().execute("CREATE TABLE host_orders (number int)");
        STORE.database().execute("GRANT ALL ON host_orders TO " + PostgresServer.LOGIN);
    }

    @BeforeEach
    void begin() throws SQLException {
        STORE.database().execute("TRUNCATE host_orders");
        host.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        host.close();
    }

    @Test
    void keeps_ours_when_the_host_commits() throws SQLException {
        order(1);
        found(joining);
        order(2);
        assertThat(STORE.database().query("SELECT FROM host_orders")).isEmpty();
        assertThat(isStored()).isFalse();

        host.commit();

        assertThat(orders()).containsExactly("1", "2");
        assertThat(isStored()).isTrue();
    }

    @Test
    void drops_ours_when_the_host_rolls_back() throws SQLException {
        order(1);
        found(joining);

        host.rollback();

        assertThat(orders()).isEmpty();
        assertThat(isStored()).isFalse();
    }

    @Test
    void leaves_the_hosts_writes_when_ours_fail() throws SQLException {
        order(1);
        RuntimeException failure = new IllegalArgumentException("ours");
        assertThatThrownBy(() -> joining.unitOfWork().within(organization.id(), () -> {
                    joining.organizations().add(organization);
                    throw failure;
                }))
                .isSameAs(failure);
        order(2);
        host.commit();

        assertThat(orders()).containsExactly("1", "2");
        assertThat(isStored()).isFalse();
    }

    @Test
    void leaves_the_hosts_writes_when_ours_are_refused_or_break() throws SQLException {
        order(1);
        Either<Refusal, String> refused = joining.unitOfWork().attempt(organization.id(), () -> {
            joining.organizations().add(organization);
            return Either.left(new Forbidden("more"));
        });
        assertThat(refused.isLeft()).isTrue();
        assertThatThrownBy(() -> joining.unitOfWork().within(organization.id(), () -> {
                    joining.organizations().add(organization);
                    joining.organizations().add(organization);
                    return "twice";
                }))
                .hasMessageContaining("23505, organizations_pk");
        order(2);
        host.commit();

        assertThat(orders()).containsExactly("1", "2");
        assertThat(isStored()).isFalse();
    }

    @Test
    void keeps_what_came_before_ours_that_was_dropped() throws SQLException {
        found(joining);
        Organization another = anOrganization().built();
        joining.unitOfWork().attempt(another.id(), () -> {
            joining.organizations().add(another);
            return Either.left(new Forbidden("more"));
        });
        host.commit();

        assertThat(isStored()).isTrue();
        assertThat(isStored(another.id())).isFalse();
    }

    @Test
    void works_for_the_host_again_once_ours_are_done() throws SQLException {
        List<String> before = TestDatabase.query(host, SETTINGS);
        found(joining);
        assertThat(TestDatabase.query(host, SETTINGS))
                .isEqualTo(List.of(before.get(0).replace("null", "")));

        joining.unitOfWork().attempt(organization.id(), () -> Either.left(new Forbidden("more")));
        assertThat(TestDatabase.query(host, SETTINGS))
                .isEqualTo(List.of(before.get(0).replace("null", "")));
    }

    @Test
    void gives_the_host_its_own_role_and_tenant_back() throws SQLException {
        execute("SET LOCAL ROLE planner_app");
        execute("SET LOCAL planner.organization_id = '00000000-0000-0000-0000-00000000000a'");
        List<String> before = TestDatabase.query(host, SETTINGS);
        assertThat(before).containsExactly("planner_app|planner_app|00000000-0000-0000-0000-00000000000a");

        found(joining);
        assertThat(TestDatabase.query(host, SETTINGS)).isEqualTo(before);

        joining.unitOfWork().attempt(organization.id(), () -> Either.left(new Forbidden("more")));
        assertThat(TestDatabase.query(host, SETTINGS)).isEqualTo(before);
    }

    @Test
    void never_ends_the_hosts_transaction_or_connection() throws SQLException {
        found(joining);
        assertThat(host.isClosed()).isFalse();
        assertThat(host.getAutoCommit()).isFalse();
        assertThat(isStored()).isFalse();
    }

    @Test
    void refuses_a_host_without_a_transaction() throws SQLException {
        host.setAutoCommit(true);
        assertThatThrownBy(() -> found(joining))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in a transaction");
    }

    @Test
    void refuses_an_isolation_in_which_locks_do_not_protect() throws SQLException {
        host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        assertThatThrownBy(() -> found(joining))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("READ COMMITTED");
        order(1);
        host.commit();
        assertThat(orders()).containsExactly("1");
    }

    @Test
    void joins_where_the_host_has_a_transaction_and_has_its_own_otherwise() throws SQLException {
        AtomicReference<Optional<Connection>> transaction = new AtomicReference<>(Optional.of(host));
        JdbiPersistence either = JdbiPersistence.on(STORE.counting(), () -> transaction.get());
        found(either);
        assertThat(isStored()).isFalse();
        host.rollback();

        transaction.set(Optional.empty());
        found(either);
        assertThat(isStored()).isTrue();
    }

    private void found(JdbiPersistence persistence) {
        persistence.unitOfWork().within(organization.id(), () -> {
            persistence.organizations().add(organization);
            return organization;
        });
    }

    private boolean isStored() {
        return isStored(organization.id());
    }

    private static boolean isStored(OrganizationId id) {
        return !STORE.database()
                .query("SELECT id FROM organizations WHERE id = '" + id + "'")
                .isEmpty();
    }

    private void order(int number) throws SQLException {
        execute("INSERT INTO host_orders VALUES (" + number + ")");
    }

    private static List<String> orders() {
        return STORE.database().query("SELECT number FROM host_orders ORDER BY number");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection current() {
        return host;
    }

    private Connection open() {
        try {
            return logins.getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
