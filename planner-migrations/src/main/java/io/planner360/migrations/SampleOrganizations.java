package io.planner360.migrations;

import io.planner360.migrations.PlannerSeeds.Environment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what there is to try, by the system role of administrators. */
final class SampleOrganizations {

    private SampleOrganizations() {}

    static List<SampleOrganization> in(Connection connection) throws SQLException {
        if (!SeedState.read(connection).environment().equals(Optional.of(Environment.DEV))) {
            return List.of();
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<SampleOrganization> found = new ArrayList<>();
            for (String organization : ids(statement)) {
                statement.execute("SELECT set_config('role', 'planner_app', true),"
                        + " set_config('planner.organization_id', '" + organization + "', true)");
                add(statement, found);
            }
            found.sort(Comparator.comparing(SampleOrganization::name));
            return found;
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static List<String> ids(Statement statement) throws SQLException {
        List<String> ids = new ArrayList<>();
        statement.execute("SET LOCAL ROLE planner_system");
        try (ResultSet rows = statement.executeQuery("SELECT id FROM organizations WHERE is_active")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void add(Statement statement, List<SampleOrganization> found) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                SELECT organizations.id, organizations.name, users.id, email, cycle.id, cycle.name, cycle.closing_day,
                    closed.id
                FROM organizations
                JOIN user_roles held ON role_id = '00000000-0000-8000-8000-000000000001'
                JOIN users ON users.id = held.user_id
                JOIN feedback_cycles cycle ON cycle.status = 'collecting'
                JOIN feedback_cycles closed ON closed.status = 'closed'
                ORDER BY cycle.closing_day DESC, cycle.id, closed.closed_at DESC, closed.id, users.id
                LIMIT 1
                """)) {
            while (row.next()) {
                found.add(new SampleOrganization(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, UUID.class)));
            }
        }
    }
}
