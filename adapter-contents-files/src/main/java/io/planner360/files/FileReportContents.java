package io.planner360.files;

import io.planner360.domain.insight.report.ContentSource;
import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.MeasuredOutput;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.StoredContent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps each content in a file of its own. The file is named by the report's id and by nothing else, in one of 256
 * folders. It is written beside its place, forced to the disk and then moved there, so that a file at its place is whole;
 * what a process that was killed leaves behind ends in {@code .part} and can be deleted. Where the file system knows
 * owners, only the owner can read the files.
 *
 * <p>Several processes may share a folder, also over a network, as long as its file system moves files atomically.
 */
public final class FileReportContents implements ReportContents {
    private final Path folder;

    private FileReportContents(Path folder) {
        this.folder = folder;
    }

    /** In this folder, which is made with the first content if it is not there. */
    public static FileReportContents in(Path folder) {
        return new FileReportContents(folder.toAbsolutePath());
    }

    @Override
    public StoredContent store(ReportId id, ContentSource source) {
        Path place = place(id);
        try {
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(location(id));
            }
            Path part = Files.createTempFile(place.getParent(), id.toString(), ".part");
            try {
                StoredContent stored = write(id, source, part);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                return stored;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new ContentUnavailable(id, "could not be kept: " + problem(failure), failure);
        }
    }

    private static StoredContent write(ReportId id, ContentSource source, Path part) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            MeasuredOutput measured = new MeasuredOutput(new BufferedOutputStream(Channels.newOutputStream(file)));
            source.writeTo(measured);
            measured.flush();
            file.force(true);
            return measured.storedAt(location(id));
        }
    }

    @Override
    public InputStream open(ReportId id, StoredContent stored) {
        if (!stored.location().equals(location(id))) {
            throw new ContentUnavailable(id, "is kept elsewhere: " + stored.location(), null);
        }
        try {
            return checked(id, stored, FileChannel.open(place(id), StandardOpenOption.READ));
        } catch (NoSuchFileException missing) {
            throw new ContentUnavailable(id, "is missing: there is no file " + stored.location(), missing);
        } catch (IOException failure) {
            throw new ContentUnavailable(id, "cannot be read: " + problem(failure), failure);
        }
    }

    /** The open file is read twice, and not opened twice, so that what is checked is what is given. */
    private static InputStream checked(ReportId id, StoredContent stored, FileChannel file) throws IOException {
        boolean same = false;
        try {
            MeasuredOutput measured = new MeasuredOutput(OutputStream.nullOutputStream());
            InputStream content = Channels.newInputStream(file);
            content.transferTo(measured);
            same = measured.storedAt(stored.location()).equals(stored);
            if (!same) {
                throw new ContentUnavailable(
                        id, "is not what was stored: the file " + stored.location() + " was changed", null);
            }
            file.position(0);
            return content;
        } finally {
            if (!same) {
                file.close();
            }
        }
    }

    @Override
    public void delete(ReportId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException failure) {
            throw new ContentUnavailable(id, "could not be deleted: " + problem(failure), failure);
        }
    }

    private Path place(ReportId id) {
        return folder.resolve(location(id));
    }

    private static String location(ReportId id) {
        String name = id.toString();
        return name.substring(name.length() - 2) + "/" + name;
    }

    /** Messages of file systems are often a path and nothing more. */
    private static String problem(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
