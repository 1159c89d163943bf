package io.planner360.cli.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Something to store, and to find again. */
final class People {

    private final DataSource dataSource;

    People(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void store(int number) throws SQLException {
        try (Connection connection = asSystem();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO users (id, email, email_key, first_name, last_name, is_active, email_verified,"
                                + " created_at, updated_at, version)"
                                + " VALUES (?, ?, ?, 'Ada', 'Stored', true, false, now(), now(), 1)")) {
            String email = "person" + number + "@example.com";
            insert.setObject(1, new UUID(0, number));
            insert.setString(2, email);
            insert.setString(3, email);
            insert.executeUpdate();
            connection.commit();
        }
    }

    int count() throws SQLException {
        try (Connection connection = asSystem();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM users")) {
            row.next();
            int count = row.getInt(1);
            connection.commit();
            return count;
        }
    }

    private Connection asSystem() throws SQLException {
        Connection connection = dataSource.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE planner_system");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
