package io.planner360.cli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The {@code postmaster.pid} of a cluster: which process has, or had, a server running on it. */
final class PidFile {

    /** What the file tells. */
    enum State {
        /** No server, or one that has ended. */
        NO_SERVER,
        /** A server runs on this cluster. */
        SERVER,
        /** A server has ended without removing the file, and PostgreSQL would take another process for it. */
        MISLEADING
    }

    private static final int ATTEMPTS = 10;

    private final Path cluster;
    private final Path file;

    PidFile(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    State read() throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Optional<Long> pid = pid(Files.readAllLines(file));
                if (pid.isPresent()) {
                    return state(pid.get());
                }
            } catch (NoSuchFileException e) {
                return State.NO_SERVER;
            }
            // A starting server is about to fill it.
            Pause.ofMillis(50);
        }
        return State.MISLEADING;
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<Long> pid(List<String> lines) {
        return lines.stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }

    private State state(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> isOurs(process.info()) ? State.SERVER : State.MISLEADING)
                .orElse(State.NO_SERVER);
    }

    /** Process numbers are used again, in containers soon. Where arguments cannot be seen, the name must do. */
    private boolean isOurs(ProcessHandle.Info process) {
        return process.command()
                        .map(command -> String.valueOf(Path.of(command).getFileName()))
                        .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                        .isPresent()
                && process.arguments().map(List::of).map(this::nameCluster).orElse(true);
    }

    private boolean nameCluster(List<String> arguments) {
        int option = arguments.indexOf("-D");
        if (option < 0 || option + 1 >= arguments.size()) {
            return false;
        }
        try {
            return Files.isSameFile(cluster, Path.of(arguments.get(option + 1)));
        } catch (IOException e) {
            return false;
        }
    }
}
