package io.planner360.cli.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps a directory to one program. The operating system takes the lock back when the program ends, however. */
final class DirectoryLock implements AutoCloseable {

    /** Long enough for a program that is ending. */
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            long start = System.nanoTime();
            while (!isTaken(channel)) {
                if (System.nanoTime() - start > WAIT.toNanos()) {
                    throw new DatabaseUnavailable("Another planner is using " + directory
                            + ". Wait until it has ended, or work in another folder, or with --in-memory.");
                }
                Pause.ofMillis(50);
            }
            return new DirectoryLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
