package io.planner360.cli.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes settings of what was given, and collects everything that is wrong with it. */
final class SettingsReader {

    private static final Path OWN_DIRECTORY = Path.of(".planner");
    private static final int PORT = 5432;
    private static final long SHORTEST_IDLE = 10_000;
    private static final long LONGEST_IDLE = 86_400_000;
    private static final int MOST_CONNECTIONS = 1_000;

    /** Names, IPv4 and IPv6 addresses; no URL, in which a password might be. */
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[?[0-9A-Fa-f:]+(%[\\w.-]+)?]?");

    private final Map<Setting, Given> given;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<Setting, Given> given) {
        this.given = given;
    }

    /** For what is found wrong before or beside the settings. */
    void problem(String sentence) {
        problems.add(sentence);
    }

    /** Whether nothing was found wrong so far. */
    boolean isFine() {
        return problems.isEmpty();
    }

    /** @param directory the embedded server's, where one was chosen */
    DatabaseSettings read(Optional<Path> directory) {
        PoolSettings pool = pool();
        DatabaseSettings settings =
                directory.isEmpty() && given.containsKey(Setting.HOST) ? server(pool) : embedded(directory, pool);
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
        return settings;
    }

    private DatabaseSettings embedded(Optional<Path> directory, PoolSettings pool) {
        List<String> ofServer = given.entrySet().stream()
                .filter(entry -> entry.getKey().isOfServer())
                .map(entry -> entry.getValue().where())
                .toList();
        if (directory.isEmpty() && !ofServer.isEmpty()) {
            problem(listed(ofServer) + " but no host. Set DB_HOST too, or choose the embedded database by --data DIR.");
        }
        return new DatabaseSettings.Embedded(directory.orElse(OWN_DIRECTORY), pool);
    }

    private DatabaseSettings server(PoolSettings pool) {
        List<String> missing = Stream.of(Setting.DATABASE, Setting.USER)
                .filter(setting -> !given.containsKey(setting))
                .map(Setting::variable)
                .toList();
        if (!missing.isEmpty()) {
            problem(text(Setting.HOST).map(Given::where).orElse("") + " is set, but " + String.join(" and ", missing)
                    + (missing.size() == 1 ? " is" : " are") + " not. Set " + (missing.size() == 1 ? "it" : "them")
                    + " too, or choose the embedded database by --data DIR.");
        }
        SslMode ssl = ssl();
        return new DatabaseSettings.Server(
                host(),
                (int) number(Setting.PORT, 1, 65_535, PORT),
                text(Setting.DATABASE).map(Given::value).orElse(""),
                text(Setting.USER).map(Given::value).orElse(""),
                Optional.ofNullable(given.get(Setting.PASSWORD))
                        .map(Given::value)
                        .map(Secret::new),
                ssl,
                rootCertificate(ssl),
                pool);
    }

    private String host() {
        Given host = text(Setting.HOST).orElseThrow();
        if (!HOST.matcher(host.value()).matches()) {
            problem(host.where() + " must be the name or address of a server and nothing else; port, database, user and"
                    + " password have settings of their own.");
        }
        return host.value().contains(":") && !host.value().startsWith("[") ? "[" + host.value() + "]" : host.value();
    }

    private SslMode ssl() {
        return text(Setting.SSL)
                .flatMap(ssl -> {
                    Optional<SslMode> mode = SslMode.of(ssl.value());
                    if (mode.isEmpty()) {
                        problem(ssl.where() + " is " + ssl.value() + ", but must be " + SslMode.choices() + ".");
                    }
                    return mode;
                })
                .orElse(SslMode.PREFER);
    }

    private Optional<Path> rootCertificate(SslMode ssl) {
        Optional<Given> certificate = text(Setting.SSL_ROOT_CERT);
        certificate.ifPresent(file -> {
            if (!Files.isReadable(Path.of(file.value())) || Files.isDirectory(Path.of(file.value()))) {
                problem(file.where() + " is " + file.value() + ", but there is no such file, or it may not be read.");
            }
            if (!ssl.verifies()) {
                problem(file.where() + " is set, but certificates are checked only where DB_SSL is verify-ca or"
                        + " verify-full. Set DB_SSL to one of them.");
            }
        });
        return certificate.map(file -> Path.of(file.value()));
    }

    private PoolSettings pool() {
        int max = (int) number(Setting.POOL_MAX, 1, MOST_CONNECTIONS, PoolSettings.DEFAULT.max());
        int min = (int) number(Setting.POOL_MIN, 0, MOST_CONNECTIONS, Math.min(PoolSettings.DEFAULT.min(), max));
        if (min > max) {
            problem(text(Setting.POOL_MIN).map(Given::where).orElse("") + " is " + min + ", but must not be more than "
                    + text(Setting.POOL_MAX).map(Given::where).orElse("DB_POOL_MAX") + ", which is " + max + ".");
        }
        long idle = number(
                Setting.POOL_IDLE_TIMEOUT,
                0,
                LONGEST_IDLE,
                PoolSettings.DEFAULT.idleTimeout().toMillis());
        if (idle > 0 && idle < SHORTEST_IDLE) {
            problem(text(Setting.POOL_IDLE_TIMEOUT).map(Given::where).orElse("") + " is " + idle
                    + ", but must be 0, for never, or at least " + SHORTEST_IDLE + " milliseconds.");
        }
        return new PoolSettings(min, max, Duration.ofMillis(idle));
    }

    private long number(Setting setting, long least, long most, long otherwise) {
        Optional<Given> text = text(setting);
        if (text.isEmpty()) {
            return otherwise;
        }
        String value = text.get().value();
        if (value.matches("[0-9]{1,9}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most) {
            return Long.parseLong(value);
        }
        problem(text.get().where() + " is " + value + ", but must be a number from " + least + " to " + most + ".");
        return otherwise;
    }

    private Optional<Given> text(Setting setting) {
        return Optional.ofNullable(given.get(setting))
                .map(found -> new Given(found.value().strip(), found.where()));
    }

    private static String listed(List<String> places) {
        return places.size() == 1
                ? places.get(0) + " is set,"
                : places.stream().limit(places.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + places.get(places.size() - 1) + " are set,";
    }
}
