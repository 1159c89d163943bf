package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.Persistence;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How PostgreSQL finds the rows of each query of a port, on tables that hold many organizations' rows: by an index,
 * and without looking at many more rows than the answer is made of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueryPlansTest {
    /** So many ratings as 50 organizations would have given; more organizations, so that small tables count too. */
    private static final int ORGANIZATIONS = 400;

    /** Rows looked at for each row that the answer is made of: its own, and those that a join brings. */
    private static final int MULTIPLE = 3;

    /** What changes something; how it finds what it changes is not asked here. */
    private static final Set<String> CHANGES = Set.of(
            "add",
            "addAll",
            "append",
            "claim",
            "claimAll",
            "delivered",
            "discard",
            "discardWithheld",
            "enrol",
            "expireOpen",
            "failed",
            "follow",
            "freezeLevels",
            "keepNotice",
            "noteOverdue",
            "open",
            "releaseAll",
            "rememberLines",
            "remindDue",
            "remove",
            "removeAbout",
            "removeAll",
            "removeDelivered",
            "replace",
            "retry",
            "revokeAbout",
            "revokeOf",
            "revokeUntouched",
            "schedule",
            "sendExpired",
            "sendPending",
            "set",
            "setActive",
            "shuffle",
            "submitAll",
            "translate",
            "update",
            "updateAll",
            "updateRelease");

    /** The lock and the query of {@code find} travel together, and so cannot be explained. */
    private static final Set<String> LOCKS = Set.of("lockToAnswer", "lockToClose");

    private final TestDatabase database = PostgresServer.database();
    private final ExplainingDataSource explaining = new ExplainingDataSource(database.as(PostgresServer.LOGIN));
    private final Persistence persistence = JdbiPersistence.on(explaining);
    private final FilledOffice filled = FilledOffice.in(database, persistence);
    private final PortQueries queries = new PortQueries(persistence, filled.organization());

    @BeforeAll
    void manyOrganizations() {
        PeopleQueries.add(queries, filled);
        FeedbackQueries.add(queries, filled);
        LearningQueries.add(queries, filled);
        NotificationQueries.add(queries, filled);
        String organization = filled.organization().toString();
        FilledDatabase.copy(database, organization, ORGANIZATIONS);
        FilledDatabase.addElsewhere(database, organization);
        FilledDatabase.analyze(database);
    }

    @Test
    void there_are_100_000_ratings_of_50_organizations_and_more() {
        assertThat(database.query("SELECT sum(cardinality(ratings)) >= 100000, count(DISTINCT organization_id) >= 50"
                        + " FROM feedback_ratings"))
                .containsExactly("t|t");
    }

    @ParameterizedTest
    @MethodSource("names")
    void uses_an_index_and_reads_little_more_than_it_returns(String name) {
        PortQueries.Query query = queries.get(name);

        List<QueryPlan> plans = explaining.explain(query.call());

        assertThat(plans).as("queries of %s", name).isNotEmpty();
        for (QueryPlan plan : plans) {
            assertThat(plan.readWhole()).as(plan.toString()).isEmpty();
            assertThat(plan.read())
                    .as(plan.toString())
                    .isLessThanOrEqualTo(MULTIPLE * Math.max(query.concerns(), plan.returned()));
        }
    }

    List<String> names() {
        return List.copyOf(queries.names());
    }

    @Test
    void a_table_that_is_read_from_beginning_to_end_is_noticed() {
        ExplainingDataSource everything = new ExplainingDataSource(database.as("postgres"));
        QueryPlan plan = everything.explain(() -> askWithoutIndex(everything)).get(0);
        assertThat(plan.readWhole()).containsExactly("learning_objectives");
        assertThat(plan.read()).isGreaterThan(ORGANIZATIONS);
    }

    private static void askWithoutIndex(DataSource everything) {
        try (Connection connection = everything.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT id FROM learning_objectives WHERE reason = ?")) {
            query.setString(1, "Because nobody asked.");
            query.executeQuery().close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void every_query_of_a_port_is_asked() {
        Set<String> all = Arrays.stream(Persistence.class.getMethods())
                .map(Method::getReturnType)
                .filter(port -> port.getPackageName().startsWith("io.planner360.domain."))
                .filter(port -> !port.getSimpleName().equals("UnitOfWork"))
                .flatMap(port -> Arrays.stream(port.getMethods())
                        .filter(method -> !CHANGES.contains(method.getName()) && !LOCKS.contains(method.getName()))
                        .map(method -> port.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());

        assertThat(queries.names()).containsExactlyInAnyOrderElementsOf(all);
    }
}
