package io.planner360.cli.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this platform, packed, as the build chose them. */
final class PostgresArchive {

    private final URL location;

    private PostgresArchive(URL location) {
        this.location = location;
    }

    static PostgresArchive bundled() {
        return forPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static PostgresArchive forPlatform(String system, String architecture) {
        return Optional.ofNullable(PostgresArchive.class.getClassLoader().getResource(nameFor(system, architecture)))
                .map(PostgresArchive::new)
                .orElseThrow(() -> new DatabaseUnavailable("This build has no PostgreSQL for " + system + " on "
                        + architecture + ". Build it on this machine, or name a server of yours by DB_HOST, DB_NAME,"
                        + " DB_USER and DB_PASSWORD, or use --in-memory."));
    }

    static String nameFor(String system, String architecture) {
        return "postgres-" + family(system) + "-" + processor(architecture) + ".txz";
    }

    private static String family(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor(String architecture) {
        return switch (architecture) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> architecture;
        };
    }

    /** Tells one version of the programs from another. */
    String fingerprint() throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream packed = new CheckedInputStream(location.openStream(), checksum)) {
            packed.transferTo(OutputStream.nullOutputStream());
        }
        return String.format(Locale.ROOT, "%08x", checksum.getValue());
    }

    void unpack(Path directory) throws IOException {
        try (InputStream packed = new BufferedInputStream(location.openStream());
                TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path path = directory.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    unpack(entry, archive, path);
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0) {
                path.toFile().setExecutable(true);
            }
        }
    }
}
