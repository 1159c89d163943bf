package io.planner360.cli.input.csv;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of any size that was read once from its beginning to its end, and is text.
 *
 * @param checksum SHA-256 in hexadecimal digits
 * @param bytes how many there are
 */
public record CsvScan(String checksum, long bytes) {

    private static final int PART = 1 << 16;

    /**
     * Reads the file; or what keeps it from being read as text.
     *
     * @param name as the user typed it
     */
    public static Either<List<Problem>, CsvScan> of(String name, Path path) {
        Problems problems = new Problems(name);
        try (InputStream in = CsvSource.open(path)) {
            Optional<CsvScan> scan = new Reading(in).read(path, problems);
            return scan.<Either<List<Problem>, CsvScan>>map(Either::right)
                    .orElseGet(() -> Either.left(problems.byLine()));
        } catch (IOException failure) {
            problems.inFile(CsvSource.reason(failure));
            return Either.left(problems.byLine());
        }
    }

    /** A digest by which files are told apart. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static final class Reading {
        private final InputStream in;
        private final MessageDigest digest = digest();
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer undecoded = ByteBuffer.allocate(PART + 8);
        private final CharBuffer decoded = CharBuffer.allocate(PART + 8);
        private long total;

        Reading(InputStream in) {
            this.in = in;
        }

        Optional<CsvScan> read(Path path, Problems problems) throws IOException {
            byte[] part = in.readNBytes(PART);
            Optional<String> other = Content.otherThanText(part);
            if (other.isPresent()) {
                problems.inFile(other.get());
                return Optional.empty();
            }
            while (part.length > 0) {
                digest.update(part);
                OptionalLong malformed = malformed(part, false);
                total += part.length;
                if (malformed.isPresent()) {
                    report(path, malformed.getAsLong(), problems);
                    return Optional.empty();
                }
                part = in.readNBytes(PART);
            }
            OptionalLong cut = malformed(part, true);
            if (cut.isPresent()) {
                report(path, cut.getAsLong(), problems);
                return Optional.empty();
            }
            return Optional.of(new CsvScan(HexFormat.of().formatHex(digest.digest()), total));
        }

        /** Where in the file the first byte is that is no UTF-8. */
        private OptionalLong malformed(byte[] part, boolean end) {
            long before = total - undecoded.position();
            undecoded.put(part).flip();
            decoded.clear();
            boolean wrong = decoder.decode(undecoded, decoded, end).isError();
            OptionalLong at = wrong ? OptionalLong.of(before + undecoded.position()) : OptionalLong.empty();
            undecoded.compact();
            return at;
        }

        private static void report(Path path, long malformed, Problems problems) throws IOException {
            int line = 1;
            long lineStart = 0;
            try (InputStream again = new BufferedInputStream(CsvSource.open(path), PART)) {
                int next = again.read();
                for (long at = 0; at < malformed; at++) {
                    int here = next;
                    next = again.read();
                    if (here == '\n' || (here == '\r' && next != '\n')) {
                        line++;
                        lineStart = at + 1;
                    }
                }
                problems.inLine(line, Utf8.complaint((byte) next, malformed - lineStart + 1, malformed + 1));
            }
        }
    }
}
