package io.planner360.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of the server. */
public record Database(int port, String name) {
    /** The login of hosts, which owns nothing. */
    public static final String LOGIN = "host";

    private static final String OWNER = "postgres";
    private static final int CONNECTIONS = 4;

    /** A new database, empty but for the schema of the product. */
    public static Database migrated(int port, String name) {
        empty(port, name, " TEMPLATE migrated");
        return new Database(port, name);
    }

    /** A new database with nothing in it. */
    public static Database empty(int port, String name) {
        empty(port, name, "");
        return new Database(port, name);
    }

    private static void empty(int port, String name, String template) {
        Database maintenance = new Database(port, OWNER);
        maintenance.execute("DROP DATABASE IF EXISTS " + name);
        maintenance.execute("CREATE DATABASE " + name + template);
    }

    /** Connections of a superuser, whom no policy holds: the quickest there are. */
    public DataSource asOwner() {
        return as(OWNER);
    }

    /** A pool of a superuser's connections. */
    public HikariDataSource ownersPool() {
        return pool(asOwner());
    }

    /** A pool as a host has it. */
    public HikariDataSource pool() {
        return pool(as(LOGIN));
    }

    private static HikariDataSource pool(DataSource connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(CONNECTIONS);
        return new HikariDataSource(config);
    }

    private DataSource as(String login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + port + "/" + name);
        source.setUser(login);
        return source;
    }

    /** Runs statements and commits each. */
    public void execute(String sql) {
        try (Connection connection = asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one value that the query gives. */
    public String value(String sql) {
        try (Connection connection = asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
