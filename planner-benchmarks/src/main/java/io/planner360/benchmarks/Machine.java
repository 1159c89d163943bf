package io.planner360.benchmarks;

import io.planner360.benchmarks.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Where figures were measured. */
final class Machine {
    private static final double KIB_IN_GIB = 1024.0 * 1024;

    private Machine() {}

    static String describe(int port) {
        Database database = new Database(port, "postgres");
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s of memory, %s; JDK %s; PostgreSQL %s on the same machine with `fsync` %s,"
                        + " `synchronous_commit` %s, `shared_buffers` %s, `max_wal_size` %s.",
                Runtime.getRuntime().availableProcessors(),
                line("/proc/cpuinfo", "model name"),
                memory(),
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                database.value("SHOW server_version"),
                database.value("SHOW fsync"),
                database.value("SHOW synchronous_commit"),
                database.value("SHOW shared_buffers"),
                database.value("SHOW max_wal_size"));
    }

    private static String memory() {
        String size = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return size.isEmpty()
                ? "an unknown size"
                : String.format(Locale.ROOT, "%.0f GiB", Double.parseDouble(size) / KIB_IN_GIB);
    }

    /** What the system says of itself, where it is a Linux. */
    private static String line(String file, String begin) {
        if (!Files.exists(Path.of(file))) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(begin))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
