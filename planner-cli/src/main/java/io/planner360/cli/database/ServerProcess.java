package io.planner360.cli.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server on our own cluster, from start to stop; it is stopped at the latest when this program ends. */
final class ServerProcess {

    /** Another program may take the port first, and a server that was killed needs a moment to vanish. */
    private static final int ATTEMPTS = 4;

    /** For migrations, and whoever looks into the database meanwhile. */
    private static final int BESIDE_THE_WORK = 10;

    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "60";

    private final Path home;
    private final ServerPrograms programs;
    private final Path cluster;
    private final int connections;
    private final Thread atExit = new Thread(this::endWithProgram, "planner-database-stop");
    private volatile boolean programEnds;
    private boolean mayRun;

    ServerProcess(Path home, ServerPrograms programs, Path cluster, int connections) {
        this.home = home;
        this.programs = programs;
        this.cluster = cluster;
        this.connections = connections;
    }

    /** Starts the server, after stopping one that a killed program has left; returns its port. */
    synchronized int start() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            throw ended();
        }
        endServer();
        mayRun = true;
        String output = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            Files.deleteIfExists(log());
            ServerPrograms.Outcome outcome = startOn(port);
            if (outcome.isSuccess()) {
                return port;
            }
            if (programEnds) {
                throw ended();
            }
            output = outcome.output() + logged();
            Pause.ofMillis(200);
            endServer();
        }
        throw ServerFailure.because(home, "PostgreSQL does not start in " + home, output);
    }

    /** Rolls back what is going on; whatever was committed is safe. */
    synchronized void stop() {
        if (mayRun) {
            mayRun = false;
            try {
                endServer();
            } catch (IOException | DatabaseUnavailable e) {
                // It goes on running; the next start stops it.
            }
        }
        if (!programEnds) {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // The program is ending: the thread finds nothing left to do.
            }
        }
    }

    private void endWithProgram() {
        programEnds = true;
        synchronized (this) {
            stop();
        }
    }

    /** Whether the server is being stopped because this program is: by Ctrl-C, for one. */
    boolean programEnds() {
        return programEnds;
    }

    static DatabaseUnavailable ended() {
        return new DatabaseUnavailable("Ended before the database was ready.");
    }

    private ServerPrograms.Outcome startOn(int port) throws IOException {
        String options = String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=" + (connections + BESIDE_THE_WORK),
                "timezone=UTC",
                "log_timezone=UTC");
        return programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-s",
                        "-w",
                        "-t",
                        SECONDS_TO_START,
                        "-D",
                        cluster.toString(),
                        "-l",
                        log().toString(),
                        "-o",
                        options));
    }

    private void endServer() throws IOException {
        PidFile file = new PidFile(cluster);
        switch (file.read()) {
            case NO_SERVER -> {}
            case MISLEADING -> file.delete();
            case SERVER -> {
                if (!stopServer() && file.read() == PidFile.State.SERVER) {
                    throw new DatabaseUnavailable("A PostgreSQL server works on " + cluster
                            + " and does not stop. End its postgres process, then try again.");
                }
            }
        }
    }

    private boolean stopServer() throws IOException {
        return stopServer("fast") || stopServer("immediate");
    }

    private boolean stopServer(String how) throws IOException {
        return programs.run(
                        "pg_ctl",
                        List.of("stop", "-s", "-w", "-t", SECONDS_TO_STOP, "-m", how, "-D", cluster.toString()))
                .isSuccess();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private String logged() throws IOException {
        return Files.exists(log()) ? new String(Files.readAllBytes(log()), StandardCharsets.UTF_8) : "";
    }
}
