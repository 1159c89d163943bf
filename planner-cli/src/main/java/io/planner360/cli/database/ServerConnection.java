package io.planner360.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a server by address, and what it means when there is none. */
final class ServerConnection {

    private static final int SECONDS_TO_CONNECT = 10;

    private ServerConnection() {}

    static PGSimpleDataSource to(DatabaseSettings.Server settings) {
        PGSimpleDataSource login = new PGSimpleDataSource();
        login.setServerNames(new String[] {settings.host()});
        login.setPortNumbers(new int[] {settings.port()});
        login.setDatabaseName(settings.database());
        login.setUser(settings.user());
        settings.password().ifPresent(login::setPassword);
        login.setSslMode(settings.ssl().sslmode());
        login.setApplicationName("planner");
        login.setConnectTimeout(SECONDS_TO_CONNECT);
        login.setLoginTimeout(SECONDS_TO_CONNECT);
        login.setTcpKeepAlive(true);
        return login;
    }

    /** Connects once, to tell what is wrong in the user's words. */
    static void check(DataSource login, DatabaseSettings.Server settings) {
        try (Connection connection = login.getConnection()) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(message(e, settings), e);
        }
    }

    private static String message(SQLException problem, DatabaseSettings.Server settings) {
        String server = settings.host() + ":" + settings.port();
        String state = Optional.ofNullable(problem.getSQLState()).orElse("");
        return switch (state) {
            case "08001" ->
                "No PostgreSQL answers at " + server
                        + ". Start it, or correct DB_HOST and DB_PORT, or unset DB_HOST to have a server started.";
            case "08004" ->
                "The server at " + server + " refused the connection (" + said(problem, settings)
                        + "). Correct DB_SSL, DB_USER and DB_PASSWORD, or the server's pg_hba.conf.";
            case "28P01", "28000" ->
                "The server at " + server + " refused the login of " + settings.user()
                        + ". Correct DB_USER and DB_PASSWORD, or the server's pg_hba.conf.";
            case "3D000" ->
                "There is no database " + settings.database() + " at " + server
                        + ". Create it (CREATE DATABASE ...), or correct DB_NAME.";
            case "53300" -> "The server at " + server + " has no connection left. Try again later.";
            case "57P03" -> "The server at " + server + " is starting or stopping. Try again in a moment.";
            case "53100" -> "The disk of the server at " + server + " is full. Free some space and try again.";
            default ->
                "Cannot work with the " + settings + " (" + said(problem, settings)
                        + "). Correct the DB_ variables, or unset DB_HOST to have a server started.";
        };
    }

    /** What driver or server said, on one line, and without the password in case they repeat it. */
    private static String said(SQLException problem, DatabaseSettings.Server settings) {
        String line = OneLine.of(problem).replaceAll("\\.$", "");
        return settings.password().map(secret -> line.replace(secret, "***")).orElse(line);
    }
}
