package io.planner360.cli.servers;

import static java.util.Objects.requireNonNull;

import io.planner360.cli.database.DatabaseSettings;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.migrations.PlannerSchema.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Homes of embedded servers, copied from one that has been started once: that takes less than a first start. */
final class EmbeddedHomes implements AutoCloseable {

    private final Path directory;
    private boolean hasMigrated;

    private EmbeddedHomes(Path directory) {
        this.directory = directory;
    }

    static EmbeddedHomes make() {
        try {
            EmbeddedHomes homes = new EmbeddedHomes(Files.createTempDirectory("planner-homes"));
            SchemaOwner.of(new DatabaseSettings.Embedded(homes.template(false))).close();
            return homes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestDatabase database(boolean migrated) {
        try {
            if (migrated && !hasMigrated) {
                copy(template(false), template(true));
                try (SchemaOwner owner = SchemaOwner.of(new DatabaseSettings.Embedded(template(true)))) {
                    owner.ask(schema -> schema.mode(Mode.APPLY).ensure());
                }
                hasMigrated = true;
            }
            Path home = Files.createTempDirectory(directory, "home").resolve("planner");
            copy(template(migrated), home);
            return new EmbeddedDatabase(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path template(boolean migrated) {
        return directory.resolve(migrated ? "migrated" : "empty");
    }

    /** The data as they are; of the programs a link. */
    private static void copy(Path from, Path to) throws IOException {
        CopyOption[] asIs = {StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS};
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(visited));
                if (String.valueOf(visited.getFileName()).startsWith("postgresql-")) {
                    Files.createSymbolicLink(copy, visited.toRealPath());
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.copy(visited, copy, asIs);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), asIs);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        Trees.remove(directory);
    }

    /** One home. */
    private record EmbeddedDatabase(Path home) implements TestDatabase, AutoCloseable {

        @Override
        public DatabaseKind kind() {
            return DatabaseKind.EMBEDDED;
        }

        @Override
        public String name() {
            return "planner360";
        }

        @Override
        public Map<String, String> variables() {
            return Map.of();
        }

        @Override
        public List<String> options() {
            return List.of("--data", home.toString());
        }

        /** Starts the server for it: while a command runs, nobody else has the directory. */
        @Override
        public <T> T asSuperuser(Work<T> work) {
            try (SchemaOwner owner = SchemaOwner.of(new DatabaseSettings.Embedded(home))) {
                return work.on(owner.dataSource());
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            Trees.remove(requireNonNull(home.getParent()));
        }

        @Override
        public String toString() {
            return "the embedded database in " + home;
        }
    }
}
