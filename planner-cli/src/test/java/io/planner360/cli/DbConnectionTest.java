package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.DebianServer;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear sentence where there is no connection; and TLS as it was asked for. */
class DbConnectionTest {
    @TempDir
    private Path directory;

    @Test
    void noServerIsThere() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Surroundings nowhere = new Surroundings(
                Map.of("DB_HOST", "127.0.0.1", "DB_PORT", Integer.toString(free), "DB_NAME", "f", "DB_USER", "u"),
                directory,
                Optional.empty());

        assertFails(
                Program.run(nowhere, "db", "migrate"),
                "No PostgreSQL answers at 127.0.0.1:" + free + ". Start it, or correct DB_HOST and DB_PORT, or choose"
                        + " the embedded database by --data DIR.");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void noSuchDatabaseIsThere(TestDatabase database) {
        assertFails(
                Program.run(database, "db", "migrate", "--database", "nothing"),
                "There is no database nothing at " + at(database) + ". Create it (CREATE DATABASE ...), or correct"
                        + " DB_NAME.");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void tlsIsAskedOfAServerWithoutIt(TestDatabase database, DebianServer server) {
        server.withoutTls(() -> assertFails(
                Program.run(database, with(database, "DB_SSL", "true"), "db", "migrate"),
                "The server at " + at(database) + " refused the connection (The server does not support SSL). Turn TLS"
                        + " on at the server (ssl = on), or set DB_SSL=false if the network can be trusted."));

        assertThat(Program.run(database, "db", "status").out()).contains("\n0 applied\n");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN_WITH_TLS)
    void tlsIsNotAskedOfAServerThatWantsIt(TestDatabase database) {
        Program program = Program.run(database, with(database, "DB_SSL", "disable"), "db", "migrate");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.errorLines())
                .singleElement()
                .asString()
                .startsWith("planner: The server at " + at(database) + " does not let feedback_tls_owner in (")
                .endsWith("no encryption). Correct DB_USER and DB_SSL, or the server's pg_hba.conf.");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN_WITH_TLS)
    void aCertificateIsCheckedWhereItIsAskedFor(TestDatabase database, DebianServer server) throws IOException {
        String known = server.rootCertificate().toString();
        String another = server.anotherCertificate().toString();

        assertThat(status(database, "127.0.0.1", "verify-ca", known).exitCode()).isZero();
        assertThat(status(database, "localhost", "verify-full", known).exitCode())
                .isZero();
        assertThat(status(database, "127.0.0.1", "verify-full", known).err())
                .startsWith("planner: The connection to 127.0.0.1:"
                        + database.variables().get("DB_PORT") + " failed (")
                .endsWith("Correct DB_SSL_ROOT_CERT and DB_HOST: it must vouch for the certificate that the server"
                        + " shows, and with verify-full that must name the host.\n");
        for (String mode : new String[] {"verify-ca", "verify-full"}) {
            Program program = status(database, "localhost", mode, another);
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.errorLines()).singleElement().asString().contains("Correct DB_SSL_ROOT_CERT");
        }
    }

    private static Program status(TestDatabase database, String host, String ssl, String certificate) {
        return Program.run(database, "db", "status", "--host", host, "--ssl", ssl, "--ssl-root-cert", certificate);
    }

    private static void assertFails(Program program, String sentence) {
        assertThat(program.errorLines()).containsExactly("planner: " + sentence);
        assertThat(program.exitCode()).isEqualTo(1);
    }

    private static String at(TestDatabase database) {
        return database.variables().get("DB_HOST") + ":" + database.variables().get("DB_PORT");
    }

    private static Map<String, String> with(TestDatabase database, String name, String value) {
        Map<String, String> variables = new HashMap<>(database.variables());
        variables.put(name, value);
        return variables;
    }
}
