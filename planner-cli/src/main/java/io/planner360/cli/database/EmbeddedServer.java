package io.planner360.cli.database;

import io.planner360.migrations.PlannerSchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of our own, started for this program, and the only one on its directory. */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "planner360";

    /** Who the planner works as: owns nothing, so no policy is open to it. */
    private static final String LOGIN = "planner";

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final ServerProcess process;
    private final int port;

    private EmbeddedServer(DirectoryLock lock, Cluster cluster, ServerProcess process) throws IOException {
        this.lock = lock;
        this.cluster = cluster;
        this.process = process;
        this.port = process.start();
    }

    /** @param connections how many are wanted at once for the work */
    static EmbeddedServer start(Path directory, int connections) {
        try {
            Path home = Home.prepare(directory);
            DirectoryLock lock = DirectoryLock.take(home);
            try {
                return start(home, lock, connections);
            } catch (IOException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw ServerFailure.because(directory, e);
        }
    }

    private static EmbeddedServer start(Path home, DirectoryLock lock, int connections) throws IOException {
        UnfinishedWork.removeAll(home);
        ServerPrograms programs = ServerPrograms.in(home);
        Cluster cluster = Cluster.in(home, programs);
        ServerProcess process = new ServerProcess(home, programs, cluster.directory(), connections);
        try {
            return new EmbeddedServer(lock, cluster, process);
        } catch (IOException | RuntimeException | Error e) {
            process.stop();
            throw e;
        }
    }

    /** Makes the database and the login, where a first start has not. */
    void createDatabase() {
        try (Connection connection = as(Cluster.ADMINISTRATOR, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
            if (isEmpty(statement, "SELECT FROM pg_roles WHERE rolname = '" + LOGIN + "'")) {
                createLogin(connection, statement);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The driver sends what the password is checked by, not the password: a server may log what it is told. */
    private void createLogin(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute("CREATE ROLE " + LOGIN + " LOGIN");
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(LOGIN, cluster.password().toCharArray(), "scram-sha-256");
        connection.commit();
    }

    /** Lets the login work in the schema's roles, once the schema has made them. */
    void admitLogin() {
        try (Connection connection = asAdministrator().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT planner_app, planner_system TO " + LOGIN);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    PGSimpleDataSource asAdministrator() {
        return as(Cluster.ADMINISTRATOR, DATABASE);
    }

    PGSimpleDataSource asLogin() {
        return as(LOGIN, DATABASE);
    }

    @Override
    public void close() {
        process.stop();
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the program.
        }
    }

    private PGSimpleDataSource as(String user, String database) {
        return ServerConnection.to(new DatabaseSettings.Server(
                "127.0.0.1",
                port,
                database,
                user,
                Optional.of(new Secret(cluster.password())),
                SslMode.DISABLE,
                Optional.empty(),
                PoolSettings.DEFAULT));
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    DatabaseUnavailable failure(PlannerSchemaException problem) {
        return process.programEnds() ? ServerProcess.ended() : ServerFailure.because(cluster.directory(), problem);
    }

    private DatabaseUnavailable failure(SQLException problem) {
        if (process.programEnds()) {
            return ServerProcess.ended();
        }
        return ServerFailure.because(cluster.directory(), "The database in " + cluster + " is not usable", problem);
    }
}
