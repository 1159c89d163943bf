package io.planner360.cli.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Debian's PostgreSQL 15 with data of its own, on a free port of 127.0.0.1. It asks for passwords, speaks TLS, and
 * has one login that is let in without TLS and one that is not; both own databases and may make roles, and are no
 * superusers. Where the system lets us mount, {@link #smallDisk()} is a file system that is soon full.
 */
public final class DebianServer implements AutoCloseable {

    /** What a shell, a .env file or a URL might stumble over. */
    static final String PASSWORD = "s3cret '\"$HOME #\\ %41";

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String SUPERUSER = "postgres";
    private static final Map<DatabaseKind, String> OWNERS =
            Map.of(DatabaseKind.DEBIAN, "feedback_owner", DatabaseKind.DEBIAN_WITH_TLS, "feedback_tls_owner");

    private final Path directory;
    private final boolean mounts;
    private final Process process;
    private final int port;
    private final Certificate certificate;
    private final AtomicInteger databases = new AtomicInteger();
    private final Map<DatabaseKind, String> templates = new HashMap<>();

    private DebianServer(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectory(small());
        this.mounts = Programs.works(besideSmallDisk(List.of("true")));
        this.certificate = Certificate.of("localhost", directory, "server");
        initialise();
        this.port = freePort();
        this.process = run();
        try {
            awaitStart();
            makeOwners();
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Why there cannot be one here. */
    static Optional<String> whyNot() {
        if (!Files.isExecutable(PROGRAMS.resolve("postgres"))) {
            return Optional.of("Debian's PostgreSQL 15 is not installed: there is no " + PROGRAMS.resolve("postgres"));
        }
        return isRoot() && !Programs.works(List.of("unshare", "--user", "true"))
                ? Optional.of("PostgreSQL does not run as root, and unshare does not let it be somebody else")
                : Optional.empty();
    }

    static DebianServer start() {
        try {
            return new DebianServer(Files.createTempDirectory("planner-debian"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), PASSWORD);
        Programs.run(asSomebody(List.of(
                PROGRAMS.resolve("initdb").toString(),
                "--no-sync",
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8")));
        Files.writeString(data().resolve("postgresql.conf"), "ssl = on\n", StandardOpenOption.APPEND);
        Files.writeString(data().resolve("pg_hba.conf"), """
                hostssl   all +only_tls 127.0.0.1/32 scram-sha-256
                hostnossl all +only_tls 127.0.0.1/32 reject
                host      all all       127.0.0.1/32 scram-sha-256
                """);
    }

    /** In a file system namespace of its own, if we may, with a small disk that goes with the server. */
    private Process run() throws IOException {
        List<String> postgres = List.of(PROGRAMS.resolve("postgres").toString(), "-D", data().toString());
        List<String> command = new ArrayList<>(mounts ? besideSmallDisk(postgres) : asSomebody(postgres));
        List<String> settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "ssl_cert_file=" + certificate.certificate(),
                "ssl_key_file=" + certificate.key(),
                "fsync=off",
                "max_connections=50",
                "logging_collector=off");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return Programs.builder(command).redirectOutput(log()).start();
    }

    /** There we are root, whoever we are, and so must be somebody else again. */
    private List<String> besideSmallDisk(List<String> command) {
        return prefixed(
                List.of(
                        "unshare",
                        "--user",
                        "--mount",
                        "--map-root-user",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=40m,mode=700 tmpfs \"$0\" && exec unshare --user \"$@\"",
                        small().toString()),
                command);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private static List<String> asSomebody(List<String> command) {
        return isRoot() ? prefixed(List.of("unshare", "--user"), command) : command;
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private void awaitStart() throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                asSuperuser("postgres").getConnection().close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                    throw new IOException(Files.readString(log().toPath()), e);
                }
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private void makeOwners() {
        execute("CREATE ROLE only_tls");
        OWNERS.values()
                .forEach(owner -> execute(
                        "CREATE ROLE " + owner + " LOGIN CREATEROLE PASSWORD '" + PASSWORD.replace("'", "''") + "'"));
        execute("GRANT only_tls TO " + OWNERS.get(DatabaseKind.DEBIAN_WITH_TLS));
    }

    /** A new database whose owner is the login of the kind. */
    synchronized TestDatabase database(DatabaseKind kind, boolean migrated) {
        return migrated ? create(kind, "TEMPLATE " + template(kind)) : create(kind, "TEMPLATE template0");
    }

    /** The small disk with a new empty database on it; skips the test where the system does not let us mount one. */
    public SmallDisk smallDisk() {
        Assumptions.assumeTrue(mounts, "this system does not let us mount a small disk");
        return new SmallDisk(this, small().toString());
    }

    /** Meanwhile new connections get no TLS. */
    public void withoutTls(Runnable work) {
        turnTls("off");
        try {
            work.run();
        } finally {
            turnTls("on");
        }
    }

    private void turnTls(String state) {
        execute("ALTER SYSTEM SET ssl = " + state);
        execute("SELECT pg_reload_conf()");
        long start = System.nanoTime();
        while (!show("ssl").equals(state)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
                throw new AssertionError("ssl is not " + state);
            }
        }
    }

    private String show(String setting) {
        try (Connection connection = asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String template(DatabaseKind kind) {
        return templates.computeIfAbsent(kind, missing -> {
            DebianDatabase template = create(kind, "TEMPLATE template0");
            template.migrate();
            return template.name();
        });
    }

    DebianDatabase create(DatabaseKind kind, String from) {
        String name = "feedback_" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " OWNER " + OWNERS.get(kind) + " " + from);
        return new DebianDatabase(this, kind, name, OWNERS.getOrDefault(kind, ""));
    }

    /** Runs the statement in the server's own database. */
    void execute(String sql) {
        try (Connection connection = asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    PGSimpleDataSource asSuperuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(SUPERUSER);
        source.setPassword(PASSWORD);
        return source;
    }

    int port() {
        return port;
    }

    /** What vouches for the server's name, which is localhost. */
    public Path rootCertificate() {
        return certificate.certificate();
    }

    /** What vouches for another server of that name. */
    public Path anotherCertificate() throws IOException {
        return Certificate.of("localhost", Files.createTempDirectory(directory, "another"), "another")
                .certificate();
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path small() {
        return directory.resolve("small");
    }

    private File log() {
        return directory.resolve("server.log").toFile();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Fast: with SIGTERM it would wait for those who are still connected. */
    @Override
    public void close() throws IOException {
        Programs.works(List.of("sh", "-c", "kill -INT " + process.pid()));
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Trees.remove(directory);
    }
}
