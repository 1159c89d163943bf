package io.planner360.cli.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A file system of the server's with little room, and a database on it. */
public final class SmallDisk implements AutoCloseable {

    private static final String TABLESPACE = "small";

    /** Some of what a migration needs. */
    private static final int ROOM_IN_BLOCKS = 200;

    private final DebianServer server;
    private final DebianDatabase database;

    SmallDisk(DebianServer server, String directory) {
        this.server = server;
        server.execute("CREATE TABLESPACE " + TABLESPACE + " LOCATION '" + directory + "'");
        this.database = server.create(DatabaseKind.DEBIAN, "TEMPLATE template0 TABLESPACE " + TABLESPACE);
    }

    public TestDatabase database() {
        return database;
    }

    /** Leaves room to begin, but not to end. */
    public void fill() {
        create("room");
        server.execute("INSERT INTO room SELECT repeat('x', 8000) FROM generate_series(1, " + ROOM_IN_BLOCKS + ")");
        create("filler");
        fillUp();
        server.execute("DROP TABLE room");
    }

    private void create(String table) {
        server.execute("CREATE TABLE " + table + " (block text) TABLESPACE " + TABLESPACE);
        server.execute("ALTER TABLE " + table + " ALTER block SET STORAGE PLAIN");
    }

    private void fillUp() {
        try (Connection connection = server.asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            while (true) {
                statement.execute("INSERT INTO filler SELECT repeat('x', 8000) FROM generate_series(1, 10)");
            }
        } catch (SQLException e) {
            if (!"53100".equals(e.getSQLState())) {
                throw new AssertionError(e);
            }
        }
    }

    /** Makes room again. */
    public void clear() {
        server.execute("DROP TABLE IF EXISTS filler, room");
    }

    @Override
    public void close() {
        clear();
        database.close();
        server.execute("DROP TABLESPACE " + TABLESPACE);
    }
}
