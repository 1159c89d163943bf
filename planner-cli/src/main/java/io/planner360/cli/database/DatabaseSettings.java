package io.planner360.cli.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which database to work on. */
public sealed interface DatabaseSettings {

    PoolSettings pool();

    /** What a person calls the database. */
    String name();

    /**
     * The same, if there is something to find in it.
     *
     * @throws DatabaseUnavailable where a server of our own has never been started
     */
    default DatabaseSettings existing() {
        if (this instanceof Embedded embedded && !Files.isDirectory(embedded.directory())) {
            throw new DatabaseUnavailable(
                    "there is no database in " + embedded.directory() + "; --data names the directory of another");
        }
        return this;
    }

    /**
     * A PostgreSQL that is started for this program and stopped with it.
     *
     * @param directory where it keeps its data, from one start to the next
     */
    record Embedded(Path directory, PoolSettings pool) implements DatabaseSettings {

        public Embedded(Path directory) {
            this(directory, PoolSettings.DEFAULT);
        }

        @Override
        public String name() {
            return EmbeddedServer.DATABASE;
        }

        @Override
        public String toString() {
            return "the embedded database " + name() + " in " + directory;
        }
    }

    /**
     * A PostgreSQL that runs already.
     *
     * @param password none where the server asks for none
     * @param rootCertificate who vouches for the server's name; the user's own list if there is none
     */
    record Server(
            String host,
            int port,
            String name,
            String user,
            Optional<Secret> password,
            SslMode ssl,
            Optional<Path> rootCertificate,
            PoolSettings pool)
            implements DatabaseSettings {

        /** Everything but the password. */
        @Override
        public String toString() {
            return "database " + name + " at " + host + ":" + port + " as " + user;
        }
    }
}
