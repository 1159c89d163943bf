package io.planner360.cli.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program of its own that opens a database and stores people until it is told to close. */
final class ProgramUnderTest implements AutoCloseable {

    private static final String OPENED = "opened";
    private static final String STORED = "stored ";
    private static final String CLOSING = "closing";
    private static final String CLOSED = "closed";

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread listener = new Thread(this::listen, "listener");

    private ProgramUnderTest(Process process) {
        this.process = process;
        listener.start();
    }

    /** The program itself. */
    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[1]);
        try (PlannerDatabase database = PlannerDatabase.open(new DatabaseSettings.Embedded(Path.of(arguments[0])))) {
            System.out.println(OPENED);
            People people = new People(database.dataSource());
            while (System.in.available() == 0) {
                people.store(number);
                System.out.println(STORED + number);
                number++;
                Thread.sleep(5);
            }
            System.out.println(CLOSING);
        }
        System.out.println(CLOSED);
    }

    static ProgramUnderTest start(Path home, int firstNumber) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProgramUnderTest(new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ProgramUnderTest.class.getName(),
                        home.toString(),
                        Integer.toString(firstNumber))
                .redirectErrorStream(true)
                .start());
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

    void awaitOpened() throws InterruptedException {
        await(() -> said().contains(OPENED));
    }

    void awaitStored(int people) throws InterruptedException {
        await(() -> stored() >= people);
    }

    void awaitClosing() throws InterruptedException {
        await(() -> said().contains(CLOSING));
    }

    void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                throw new AssertionError("the program did not get there, but said " + said());
            }
            Thread.sleep(1);
        }
    }

    /** How many people it has stored, by its own account. */
    int stored() {
        return (int) said().stream().filter(line -> line.startsWith(STORED)).count();
    }

    /** What it said beside what it is expected to say. */
    List<String> complaints() {
        return said().stream()
                .filter(line -> !line.startsWith(STORED)
                        && !List.of(OPENED, CLOSING, CLOSED).contains(line))
                .toList();
    }

    void tellToClose() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C does. */
    void interrupt() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
        listener.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }
}
