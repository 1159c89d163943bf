package io.planner360.benchmarks.part;

import io.planner360.benchmarks.Benchmarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, so that what was compiled for one part does not help or hinder another. */
public final class Fork {
    private final List<String> options;

    private Fork(List<String> options) {
        this.options = options;
    }

    /** A JVM with these options. */
    public static Fork of(List<String> options) {
        return new Fork(List.copyOf(options));
    }

    /** Runs the program with these arguments and a file to write to, and returns what it wrote. */
    public String run(String... arguments) {
        try {
            Path answer = Files.createTempFile("planner-benchmark", ".json");
            try {
                int status = start(answer, arguments).waitFor();
                if (status != 0) {
                    throw new IllegalStateException("measuring failed with status " + status);
                }
                return Files.readString(answer);
            } finally {
                Files.delete(answer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", interrupted);
        }
    }

    private Process start(Path answer, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx2g");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName()));
        command.addAll(List.of(arguments));
        command.add(answer.toString());
        return new ProcessBuilder(command).inheritIO().start();
    }
}
