package io.planner360.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a server by address, and what it means when there is none. */
final class ServerConnection {

    private static final int SECONDS_TO_CONNECT = 10;

    /** What can happen in the middle of the work and is nobody's mistake in it. */
    private static final Set<String> NOT_THE_WORK = Set.of("53100", "53300", "57P01", "57P02");

    private ServerConnection() {}

    static PGSimpleDataSource to(DatabaseSettings.Server settings) {
        PGSimpleDataSource login = new DiscreetLogin(settings.password());
        login.setServerNames(new String[] {settings.host()});
        login.setPortNumbers(new int[] {settings.port()});
        login.setDatabaseName(settings.name());
        login.setUser(settings.user());
        settings.password().map(Secret::reveal).ifPresent(login::setPassword);
        login.setSslMode(settings.ssl().sslmode());
        settings.rootCertificate().map(Object::toString).ifPresent(login::setSslRootCert);
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
            throw unavailable(e, settings);
        }
    }

    /** The same for what went wrong later, or inside something. */
    static DatabaseUnavailable unavailable(Exception problem, DatabaseSettings.Server settings) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && NOT_THE_WORK.contains(String.valueOf(said.getSQLState()))) {
                return new DatabaseUnavailable(message(said, settings), problem);
            }
        }
        return new DatabaseUnavailable(
                problem instanceof SQLException said ? message(said, settings) : OneLine.of(problem), problem);
    }

    private static String message(SQLException problem, DatabaseSettings.Server settings) {
        String server = settings.host() + ":" + settings.port();
        String said = OneLine.of(problem).replaceAll("\\.$", "");
        String state = Optional.ofNullable(problem.getSQLState()).orElse("");
        return switch (state) {
            case "08001" ->
                "No PostgreSQL answers at " + server
                        + ". Start it, or correct DB_HOST and DB_PORT, or choose the embedded database by --data DIR.";
            case "08004" -> "The server at " + server + " refused the connection (" + said + "). " + rejected(settings);
            case "08006" -> "The connection to " + server + " failed (" + said + "). " + failed(settings);
            case "28P01" ->
                "The server at " + server + " refused the login of " + settings.user()
                        + ". Correct DB_USER and DB_PASSWORD.";
            case "28000" ->
                "The server at " + server + " does not let " + settings.user() + " in (" + said
                        + "). Correct DB_USER and DB_SSL, or the server's pg_hba.conf.";
            case "3D000" ->
                "There is no database " + settings.name() + " at " + server
                        + ". Create it (CREATE DATABASE ...), or correct DB_NAME.";
            case "53300" ->
                "The server at " + server + " has no connection left. Lower DB_POOL_MAX, or try again later.";
            case "57P01", "57P02" ->
                "The server at " + server + " ended the connection. What was not complete was undone. Try again.";
            case "57P03" -> "The server at " + server + " is starting or stopping. Try again in a moment.";
            case "53100" ->
                "The disk of the server at " + server + " is full, and what was begun was undone."
                        + " Free some space and try again.";
            default ->
                "Cannot work with the " + settings + " (" + said
                        + "). Correct the DB_ variables, or choose the embedded database by --data DIR.";
        };
    }

    private static String rejected(DatabaseSettings.Server settings) {
        return settings.ssl().isRequired()
                ? "Turn TLS on at the server (ssl = on), or set DB_SSL=false if the network can be trusted."
                : "Correct DB_SSL, DB_USER and DB_PASSWORD, or the server's pg_hba.conf.";
    }

    private static String failed(DatabaseSettings.Server settings) {
        return settings.ssl().verifies()
                ? "Correct DB_SSL_ROOT_CERT and DB_HOST: it must vouch for the certificate that the server shows, and"
                        + " with verify-full that must name the host."
                : "See to the server and the network, and try again.";
    }

    /** Whatever goes wrong with a login, nobody reads its password in it, even where the server repeats it. */
    private static final class DiscreetLogin extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        private final transient Optional<Secret> secret;

        DiscreetLogin(Optional<Secret> secret) {
            this.secret = secret;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                return super.getConnection();
            } catch (SQLException e) {
                throw secret.map(it -> it.hiddenIn(e)).orElse(e);
            }
        }
    }
}
