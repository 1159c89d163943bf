package io.planner360.cli.imports;

import io.planner360.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program, or one like it, in a process of its own. */
final class ImportProgram implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread listener = new Thread(this::listen, "listener");

    private ImportProgram(Process process) {
        this.process = process;
        listener.start();
    }

    /** Starts {@code ./planner} with these arguments. */
    static ImportProgram planner(Map<String, String> environment, String heap, List<String> arguments)
            throws IOException {
        return start(Main.class, environment, heap, arguments);
    }

    static ImportProgram start(Class<?> main, Map<String, String> environment, String heap, List<String> arguments)
            throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                heap,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ImportProgram(builder.start());
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says so, or has done so; fails where it ends before. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                throw new AssertionError("the program did not get there, but said " + said());
            }
            Thread.sleep(1);
        }
    }

    /** Waits for its end, and returns its exit code. */
    int end() throws InterruptedException {
        int exit = process.waitFor();
        listener.join();
        return exit;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        end();
    }

    /** As Ctrl-C does. */
    void interrupt() throws InterruptedException {
        process.toHandle().destroy();
        end();
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
