package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database as one login sees it. */
record TestDatabase(int port, String name, String login) {

    DataSource dataSource() {
        return dataSource("public");
    }

    PGSimpleDataSource dataSource(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(login);
        source.setCurrentSchema(schema);
        return source;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    TestDatabase as(String otherLogin) {
        return new TestDatabase(port, name, otherLogin);
    }

    /** Runs the statements in one transaction. */
    void execute(String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(statements.length == 1);
            for (String sql : statements) {
                statement.execute(sql);
            }
            if (statements.length > 1) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The rows of the last of the statements, run in one transaction; columns joined by {@code |}. */
    List<String> query(String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            return rows(statement, statements[statements.length - 1]);
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The rows of all the queries. */
    List<String> queryAll(List<String> queries) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            for (String query : queries) {
                found.addAll(rows(statement, query));
            }
            return found;
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                found.add(row.toString());
            }
            return found;
        }
    }

    /** What the server answered to a statement that it refused. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(SQLException cause) {
            super(cause.getSQLState() + " " + cause.getMessage(), cause);
        }
    }
}
