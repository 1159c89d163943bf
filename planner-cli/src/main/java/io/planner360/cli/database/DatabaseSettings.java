package io.planner360.cli.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which database to work on. */
public sealed interface DatabaseSettings {

    /**
     * The server named by {@code DB_HOST}, with {@code DB_PORT} (5432), {@code DB_NAME}, {@code DB_USER},
     * {@code DB_PASSWORD} and {@code DB_SSL} (false); without {@code DB_HOST} a server of our own.
     *
     * @param directory where a server of our own keeps its data
     * @throws DatabaseUnavailable if a variable is missing or makes no sense
     */
    static DatabaseSettings from(Map<String, String> environment, Path directory) {
        return value(environment, "DB_HOST")
                .<DatabaseSettings>map(host -> server(host, environment))
                .orElseGet(() -> new Embedded(directory));
    }

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
    record Embedded(Path directory) implements DatabaseSettings {

        @Override
        public String toString() {
            return "the embedded database in " + directory;
        }
    }

    /**
     * A PostgreSQL that runs already.
     *
     * @param password none where the server asks for none
     */
    record Server(String host, int port, String database, String user, Optional<String> password, SslMode ssl)
            implements DatabaseSettings {

        /** Everything but the password. */
        @Override
        public String toString() {
            return "database " + database + " at " + host + ":" + port + " as " + user;
        }
    }

    private static Server server(String host, Map<String, String> environment) {
        List<String> missing = Stream.of("DB_NAME", "DB_USER")
                .filter(name -> value(environment, name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseUnavailable("DB_HOST is set, but " + String.join(" and ", missing)
                    + (missing.size() == 1 ? " is" : " are") + " not. Set " + (missing.size() == 1 ? "it" : "them")
                    + " too, or unset DB_HOST to have a server started.");
        }
        return new Server(
                host,
                value(environment, "DB_PORT").map(DatabaseSettings::port).orElse(5432),
                value(environment, "DB_NAME").orElseThrow(),
                value(environment, "DB_USER").orElseThrow(),
                Optional.ofNullable(environment.get("DB_PASSWORD")).filter(password -> !password.isEmpty()),
                value(environment, "DB_SSL").map(SslMode::of).orElse(SslMode.PREFER));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is no port.
        }
        throw new DatabaseUnavailable("DB_PORT is " + text + ", but must be a number from 1 to 65535.");
    }
}
