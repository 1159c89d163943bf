package io.planner360.cli.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds a server of our own: its programs, its data, its log. */
final class Home {

    private Home() {}

    static Path prepare(Path directory) throws IOException {
        Path home = directory.toAbsolutePath().normalize();
        refuseUnspeakable(home);
        if (!Files.exists(home)) {
            create(home);
        }
        if (!Files.isDirectory(home)) {
            throw new DatabaseUnavailable(home + " is a file, but the data needs a folder of that name."
                    + " Move the file away, or work in another folder.");
        }
        return home;
    }

    /** Readable for nobody else: this is what people say about each other. */
    private static void create(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        try {
            if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(
                        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(home);
            }
        } catch (FileAlreadyExistsException e) {
            // Another program has made it just now.
        }
    }

    /** PostgreSQL's programs call each other through a shell, and quote paths with nothing but quotation marks. */
    private static void refuseUnspeakable(Path home) {
        String troublesome = home.getFileSystem().getSeparator().equals("/") ? "\"$`\\\n\r" : "\"\n\r";
        if (home.toString().chars().anyMatch(character -> troublesome.indexOf(character) >= 0)) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot keep data in " + home.toString().strip()
                            + ", since the name has a quotation mark, dollar sign, backslash or line break in it."
                            + " Work in another folder, or use --in-memory.");
        }
    }
}
