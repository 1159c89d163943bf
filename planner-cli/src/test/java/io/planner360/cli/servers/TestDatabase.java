package io.planner360.cli.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** A database of one test. */
public interface TestDatabase {

    DatabaseKind kind();

    /** By which a person of the database would name it. */
    String name();

    /** The variables that name it to the program; none for an embedded one. */
    Map<String, String> variables();

    /** The options that name it to the program; none for one of a server. */
    List<String> options();

    /** What is done by a superuser, past the program. */
    <T> T asSuperuser(Work<T> work);

    /** Work on connections. */
    interface Work<T> {
        T on(DataSource dataSource) throws SQLException;
    }

    /** Runs the statements one after another, as a superuser. */
    default void execute(String... statements) {
        asSuperuser(source -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                return statements.length;
            }
        });
    }

    /** The rows of a query as a superuser sees them, columns joined by {@code |}. */
    default List<String> query(String sql) {
        return asSuperuser(source -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
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
        });
    }
}
