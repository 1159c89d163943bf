package com.example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Planner;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.FoundedOrganization;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.migrations.PlannerSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The host's own DataSource, the host's own transaction, our writes and its own in one commit. */
class OnboardingDeskTest {
    private static EmbeddedPostgres server;
    private static DataSource dataSource;
    private static HostTransactions transactions;
    private static Planner planner;
    private static FoundedOrganization company;
    private static OnboardingDesk desk;

    @BeforeAll
    static void wire() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        dataSource = server.getPostgresDatabase();
        PlannerSchema.on(dataSource).mode(PlannerSchema.Mode.APPLY).ensure();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE badges (badge text PRIMARY KEY, email text NOT NULL)");
        }
        transactions = new HostTransactions(dataSource);
        planner = Planner.builder()
                .persistence(JdbiPersistence.on(dataSource, transactions::current))
                .build();
        company = planner.organizations()
                .found(new FoundOrganization("Example", "boss@example.com", "The", "Boss"))
                .get();
        planner.organizations().accept(new AcceptMembership(company.actor())).get();
        desk = new OnboardingDesk(transactions, planner);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aCommitKeepsTheHostsRowAndTheMember() throws SQLException {
        desk.welcome(company.actor(), "ann@example.com", "Ann", "Able", "badge-1");

        assertThat(badges()).contains("badge-1");
        assertThat(members()).contains("Ann Able");
    }

    @Test
    void aRollbackOfTheHostDropsTheMemberToo() throws SQLException {
        desk.welcome(company.actor(), "dan@example.com", "Dan", "Dale", "badge-2");

        assertThatThrownBy(() -> transactions.run(connection -> {
                    planner.organizations()
                            .register(new RegisterPerson(
                                    company.actor(),
                                    "bob@example.com",
                                    "Bob",
                                    "Baker",
                                    Set.of(SystemRole.EMPLOYEE),
                                    "Engineer",
                                    "Development",
                                    Optional.empty()))
                            .get();
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("INSERT INTO badges VALUES ('badge-2', 'bob@example.com')");
                    }
                }))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("badges_pkey");

        assertThat(members()).contains("Dan Dale").doesNotContain("Bob Baker");
    }

    @Test
    void aRefusalDropsTheHostsRowToo() throws SQLException {
        assertThatThrownBy(() -> desk.welcome(company.actor(), "no address", "Cat", "Cole", "badge-3"))
                .hasMessageContaining("email must look like name@host.domain");

        assertThat(badges()).doesNotContain("badge-3");
        assertThat(members()).doesNotContain("Cat Cole");
    }

    private static List<String> badges() throws SQLException {
        List<String> badges = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT badge FROM badges")) {
            while (rows.next()) {
                badges.add(rows.getString(1));
            }
        }
        return badges;
    }

    private static List<String> members() {
        return planner
                .organizations()
                .members(new ListMembers(company.actor(), PageRequest.first(100)))
                .get()
                .items()
                .stream()
                .map(Membership::displayName)
                .toList();
    }
}
