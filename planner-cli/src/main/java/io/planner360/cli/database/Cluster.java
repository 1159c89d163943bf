package io.planner360.cli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The files of a server of our own.
 *
 * @param password of both its users; others on this machine can reach the server, but not this file
 */
record Cluster(Path directory, String password) {

    /** The superuser, who owns the tables. */
    static final String ADMINISTRATOR = "postgres";

    private static final String PASSWORD = "planner.password";

    /** The cluster in {@code home}, made first if there is none. */
    static Cluster in(Path home, ServerPrograms programs) throws IOException {
        Path directory = home.resolve("data");
        if (!Files.exists(directory)) {
            create(home, directory, programs);
        }
        refuseForeign(directory, programs.majorVersion());
        return new Cluster(directory, Files.readString(directory.resolve(PASSWORD)));
    }

    private static void create(Path home, Path directory, ServerPrograms programs) throws IOException {
        try (UnfinishedWork work = UnfinishedWork.in(home)) {
            Files.writeString(
                    work.resolve(PASSWORD), newPassword(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            // Text is ordered by code point, in any country.
            ServerPrograms.Outcome outcome = programs.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + work.resolve("data"),
                            "--username=" + ADMINISTRATOR,
                            "--pwfile=" + work.resolve(PASSWORD),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (!outcome.isSuccess()) {
                throw ServerFailure.because(home, "PostgreSQL cannot make its data files", outcome.output());
            }
            Files.move(work.resolve(PASSWORD), work.resolve("data").resolve(PASSWORD));
            work.complete("data", directory);
        }
    }

    private static void refuseForeign(Path directory, int majorVersion) throws IOException {
        Path version = directory.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(directory.resolve(PASSWORD))) {
            throw new DatabaseUnavailable(
                    directory + " is not a database of this program. Move it away, or work in" + " another folder.");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(Integer.toString(majorVersion))) {
            throw new DatabaseUnavailable("The data in " + directory + " is PostgreSQL " + found
                    + "'s, but this program"
                    + " has PostgreSQL " + majorVersion + ". Use the program that made it, or move the folder away to"
                    + " begin anew.");
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Where the files are. */
    @Override
    public String toString() {
        return directory.toString();
    }
}
