package io.planner360.cli.database;

import io.planner360.cli.console.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Which database a command works on: by options, else by variables of the environment, else by those of a file, else
 * the embedded one.
 */
public class DatabaseOptions {
    private static final String ENV_FILE = ".env";

    private final Surroundings surroundings;

    @ArgGroup(
            validate = false,
            heading = "%nWhich database: the embedded one, or a server by options, else variables, else a file:%n")
    private Choice choice = new Choice();

    public DatabaseOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The options. A password is none: everybody on the machine could read it in the list of processes. */
    static final class Choice {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Where the embedded PostgreSQL keeps its data. Default: .planner.")
        private @Nullable Path data;

        @Option(names = "--host", paramLabel = "HOST", description = "A server (DB_HOST).")
        private @Nullable String host;

        @Option(names = "--port", paramLabel = "PORT", description = "Its port (DB_PORT). Default: 5432.")
        private @Nullable String port;

        @Option(names = "--database", paramLabel = "NAME", description = "A database of it (DB_NAME).")
        private @Nullable String database;

        @Option(names = "--user", paramLabel = "NAME", description = "Who logs in (DB_USER).")
        private @Nullable String user;

        @Option(
                names = "--password-file",
                paramLabel = "FILE",
                description = "A file with the password in its only line (DB_PASSWORD is the password itself).")
        private @Nullable Path passwordFile;

        @Option(names = "--ask-password", description = "Ask for the password on the terminal.")
        private boolean askPassword;

        @Option(names = "--password", arity = "0..1", hidden = true, description = "Refused.")
        private @Nullable String password;

        @Option(
                names = "--ssl",
                paramLabel = "MODE",
                description = "true, false, or PostgreSQL's sslmode (DB_SSL). Default: false.")
        private @Nullable String ssl;

        @Option(
                names = "--ssl-root-cert",
                paramLabel = "FILE",
                description = "Who vouches for the server, in PEM (DB_SSL_ROOT_CERT).")
        private @Nullable String sslRootCert;

        @Option(
                names = "--pool-min",
                paramLabel = "N",
                description = "Connections that are kept (DB_POOL_MIN). Default: 2.")
        private @Nullable String poolMin;

        @Option(names = "--pool-max", paramLabel = "N", description = "Connections at most (DB_POOL_MAX). Default: 10.")
        private @Nullable String poolMax;

        @Option(
                names = "--pool-idle-timeout",
                paramLabel = "MS",
                description = "Milliseconds until an unused one is closed, 0 for never (DB_POOL_IDLE_TIMEOUT)."
                        + " Default: 30000.")
        private @Nullable String poolIdleTimeout;

        @Option(
                names = "--env-file",
                paramLabel = "FILE",
                description = "A file with such variables. Default: .env, if there is one.")
        private @Nullable Path envFile;

        private Map<Setting, Given> given() {
            Map<Setting, Given> given = new EnumMap<>(Setting.class);
            put(given, Setting.HOST, "--host", host);
            put(given, Setting.PORT, "--port", port);
            put(given, Setting.DATABASE, "--database", database);
            put(given, Setting.USER, "--user", user);
            put(given, Setting.SSL, "--ssl", ssl);
            put(given, Setting.SSL_ROOT_CERT, "--ssl-root-cert", sslRootCert);
            put(given, Setting.POOL_MIN, "--pool-min", poolMin);
            put(given, Setting.POOL_MAX, "--pool-max", poolMax);
            put(given, Setting.POOL_IDLE_TIMEOUT, "--pool-idle-timeout", poolIdleTimeout);
            return given;
        }

        private static void put(Map<Setting, Given> given, Setting setting, String option, @Nullable String value) {
            if (value != null) {
                given.put(setting, new Given(value, option));
            }
        }
    }

    /**
     * What the options and the surroundings say together. May ask for the password.
     *
     * @throws WrongSettings if that makes no sense, with all that is wrong
     */
    public DatabaseSettings settings() {
        Map<Setting, Given> options = choice.given();
        Map<Setting, Given> given = new EnumMap<>(Setting.class);
        SettingsReader reader = new SettingsReader(given);
        envFile().ifPresent(file -> {
            EnvFile read = EnvFile.read(file);
            read.problems().forEach(reader::problem);
            putAll(given, name -> read.value(name));
        });
        putAll(given, this::variable);
        given.putAll(options);
        readPassword(given, reader);
        Map<Setting, Given> contradicting = new LinkedHashMap<>(options);
        contradicting.keySet().removeIf(setting -> !setting.isOfServer());
        if (choice.data != null && !contradicting.isEmpty()) {
            reader.problem("--data chooses the embedded database, and "
                    + contradicting.values().iterator().next() + " a server. Leave one of them out.");
        }
        return reader.read(Optional.ofNullable(choice.data));
    }

    private Optional<Path> envFile() {
        if (choice.envFile != null) {
            return Optional.of(choice.envFile);
        }
        Path file = surroundings.directory().resolve(ENV_FILE);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** What one place says of variables. */
    private interface Place {
        Optional<Given> value(String variable);
    }

    private static void putAll(Map<Setting, Given> given, Place place) {
        for (Setting setting : Setting.values()) {
            place.value(setting.variable()).ifPresent(value -> given.put(setting, value));
        }
    }

    /** An empty one says nothing. */
    private Optional<Given> variable(String name) {
        return Optional.ofNullable(surroundings.variables().get(name))
                .filter(value -> !value.isBlank())
                .map(value -> new Given(value, name));
    }

    private void readPassword(Map<Setting, Given> given, SettingsReader reader) {
        if (choice.password != null) {
            reader.problem("A password in an option can be read by everybody on this machine, in the list of"
                    + " processes. Change it if it is in use, and give it by --password-file, --ask-password or"
                    + " DB_PASSWORD.");
        }
        if (choice.passwordFile != null && choice.askPassword) {
            reader.problem("--password-file and --ask-password both give the password. Leave one of them out.");
        } else if (choice.passwordFile != null) {
            readPasswordFile(choice.passwordFile, given, reader);
        } else if (choice.askPassword) {
            askPassword(given, reader);
        }
    }

    private static void readPasswordFile(Path file, Map<Setting, Given> given, SettingsReader reader) {
        try {
            String text = Files.readString(file).replaceFirst("\\R\\z", "");
            if (text.isEmpty() || text.lines().count() != 1) {
                reader.problem("--password-file names " + file + ", which must be one line with the password.");
            } else {
                given.put(Setting.PASSWORD, new Given(text, "--password-file"));
            }
        } catch (IOException e) {
            reader.problem("--password-file names " + file + ", which is not there or cannot be read as UTF-8.");
        }
    }

    private void askPassword(Map<Setting, Given> given, SettingsReader reader) {
        if (surroundings.terminal().isEmpty()) {
            reader.problem("--ask-password needs a terminal. Give the password by --password-file or DB_PASSWORD.");
        } else if (reader.isFine()) {
            surroundings
                    .terminal()
                    .flatMap(terminal -> terminal.secretAnswer("Password: "))
                    .filter(password -> !password.isEmpty())
                    .ifPresentOrElse(
                            password -> given.put(Setting.PASSWORD, new Given(password, "--ask-password")),
                            () -> reader.problem("No password was typed."));
        }
    }
}
