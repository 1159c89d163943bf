package io.planner360.cli.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's programs, unpacked, and able to run as the user that we are. */
final class ServerPrograms {

    /** How a program ended, and all that it said. */
    record Outcome(int exitCode, String output) {

        boolean isSuccess() {
            return exitCode == 0;
        }
    }

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final Pattern MAJOR_VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final Path home;
    private final Path directory;
    private final List<String> prefix;
    private final int majorVersion;

    private ServerPrograms(Path home, Path directory) throws IOException {
        this.home = home;
        this.directory = directory;
        this.prefix = isRoot() ? List.of("unshare", "--user") : List.of();
        if (isRoot()) {
            checkChangeOfUser();
        }
        this.majorVersion = readMajorVersion();
    }

    static ServerPrograms in(Path home) throws IOException {
        PostgresArchive archive = PostgresArchive.bundled();
        Path directory = home.resolve("postgresql-" + archive.fingerprint());
        if (!Files.exists(directory)) {
            try (UnfinishedWork work = UnfinishedWork.in(home)) {
                archive.unpack(work.resolve("postgresql"));
                work.complete("postgresql", directory);
            }
        }
        return new ServerPrograms(home, directory);
    }

    int majorVersion() {
        return majorVersion;
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(directory
                .resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        return execute(command);
    }

    /** Output goes to a file: on Windows a server would hold a pipe open that its starter has inherited. */
    private Outcome execute(List<String> command) throws IOException {
        Path output = home.resolve("last-command.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            int exitCode = process.waitFor();
            return new Outcome(exitCode, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted before the database was ready.", e);
        }
    }

    private static boolean isRoot() {
        return !WINDOWS && new UnixSystem().getUid() == 0;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private void checkChangeOfUser() {
        Outcome outcome;
        try {
            List<String> command = new ArrayList<>(prefix);
            command.addAll(List.of("test", "-w", home.toString()));
            outcome = execute(command);
        } catch (IOException e) {
            outcome = new Outcome(127, "there is no unshare program");
        }
        if (!outcome.isSuccess() && outcome.output().isBlank()) {
            throw new DatabaseUnavailable("PostgreSQL, started by root, may not enter " + home
                    + ", since a folder on the way belongs to another user. Run as that user, or work in another"
                    + " folder, or use --in-memory.");
        }
        if (!outcome.isSuccess()) {
            throw new DatabaseUnavailable("PostgreSQL does not run as root, and this system does not let it be"
                    + " somebody else (" + outcome.output().strip() + "). Run as a normal user, or "
                    + ServerFailure.INSTEAD + ".");
        }
    }

    private int readMajorVersion() {
        String output;
        try {
            output = run("postgres", List.of("--version")).output();
        } catch (IOException e) {
            output = String.valueOf(e.getMessage());
        }
        Matcher version = MAJOR_VERSION.matcher(output);
        if (!version.find()) {
            throw ServerFailure.because(home, "PostgreSQL does not run on this machine", output);
        }
        return Integer.parseInt(version.group(1));
    }
}
