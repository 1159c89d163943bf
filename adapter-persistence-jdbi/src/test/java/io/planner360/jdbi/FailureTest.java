package io.planner360.jdbi;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import io.planner360.testkit.shared.OpenUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** What callers see of a database that fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailureTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final String KILL_OTHERS = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = '%s' AND state LIKE 'idle in transaction%%'
            """.formatted(PostgresServer.LOGIN);

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();

    @Test
    void tells_to_try_again_where_the_server_cannot_be_reached() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/nowhere");
        JdbiPersistence unreachable = JdbiPersistence.on(nowhere);
        assertThatThrownBy(() -> unreachable.unitOfWork().system(() -> "never"))
                .isInstanceOf(PersistenceUnavailable.class);
    }

    @Test
    void tells_to_try_again_where_the_connection_is_lost_at_work() {
        assertThatThrownBy(() -> persistence.unitOfWork().within(tenant, () -> {
                    persistence.organizations().find(tenant);
                    STORE.database().query(KILL_OTHERS);
                    return persistence.organizations().find(tenant);
                }))
                .isInstanceOf(PersistenceUnavailable.class);
    }

    @Test
    void does_not_tell_to_try_again_where_the_connection_is_lost_at_commit() {
        assertThatThrownBy(() -> persistence.unitOfWork().within(tenant, () -> {
                    persistence.organizations().find(tenant);
                    STORE.database().query(KILL_OTHERS);
                    return "done";
                }))
                .isExactlyInstanceOf(PlannerException.class)
                .hasMessageContaining("did not say whether it committed");
    }

    @Test
    void tells_to_try_again_where_a_lock_is_not_got_in_time() {
        FeedbackCycle cycle = aCycle().persistedIn(persistence, tenant);
        JdbiPersistence impatient = JdbiPersistence.on(with("-c lock_timeout=50ms"));
        try (OpenUnit<String> closing = OpenUnit.begin(persistence.unitOfWork(), tenant, () -> {
            persistence.feedbackCycles().lockToClose(cycle.id());
            return "locked";
        })) {
            closing.workDone();
            assertThatThrownBy(() -> impatient.unitOfWork().within(tenant, () -> {
                        impatient.feedbackCycles().lockToAnswer(cycle.id());
                        return "locked";
                    }))
                    .isInstanceOf(PersistenceUnavailable.class);
        }
    }

    @Test
    void does_not_tell_to_try_again_what_cannot_succeed() {
        Organization another = anOrganization().built();
        assertThatThrownBy(() -> persistence.unitOfWork().within(another.id(), () -> {
                    persistence.organizations().add(another);
                    persistence.organizations().add(another);
                    return "twice";
                }))
                .isExactlyInstanceOf(PlannerException.class)
                .hasMessage("The database refused (23505, organizations_pk).");
    }

    @Test
    void rolls_back_although_the_failure_was_caught() {
        Organization another = anOrganization().built();
        assertThatThrownBy(() -> persistence.unitOfWork().within(another.id(), () -> {
                    persistence.organizations().add(another);
                    assertThatThrownBy(() -> persistence.organizations().add(another))
                            .isInstanceOf(PlannerException.class);
                    return "kept";
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(persistence
                        .unitOfWork()
                        .within(another.id(), () -> persistence.organizations().find(another.id())))
                .isEmpty();
    }

    @Test
    void refuses_a_pool_in_whose_isolation_locks_do_not_protect() {
        JdbiPersistence isolated = JdbiPersistence.on(with("-c default_transaction_isolation=serializable"));
        assertThatThrownBy(() -> isolated.unitOfWork()
                        .within(tenant, () -> isolated.organizations().find(tenant)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("READ COMMITTED");
    }

    @Test
    void refuses_a_place_that_no_list_gave() {
        PageRequest invented = new PageRequest(10, Optional.of("page 2"));
        assertThatThrownBy(() -> persistence
                        .unitOfWork()
                        .within(tenant, () -> persistence.memberships().all(invented)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ends_a_stream_with_its_unit_of_work() {
        FeedbackCycle cycle = aCycle().persistedIn(persistence, tenant);
        try (Stream<CycleTarget> left = persistence
                .unitOfWork()
                .within(tenant, () -> persistence.cycleTargets().ofCycle(cycle.id()))) {
            assertThatThrownBy(left::toList).isInstanceOf(IllegalStateException.class);
        }
    }

    private static DataSource with(String options) {
        PGSimpleDataSource source = (PGSimpleDataSource) STORE.database().as(PostgresServer.LOGIN);
        source.setOptions(options);
        return source;
    }
}
