package io.planner360.cli.input.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 strictly, without a byte order mark. */
final class Utf8 {

    /** Stands for bytes that could not be decoded, so that the rest of the file can be checked all the same. */
    static final char REPLACEMENT = '\uFFFD';

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text; the first malformed bytes are reported, and all of them replaced. */
    static String decode(byte[] bytes, Problems problems) {
        // The longest decoding has one character a byte.
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult end = strict.decode(in, text, true);
        if (end.isError()) {
            report(bytes, in.position(), problems);
            return withoutMark(new String(bytes, StandardCharsets.UTF_8));
        }
        return withoutMark(text.flip().toString());
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void report(byte[] bytes, int malformed, Problems problems) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < malformed; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        problems.inLine(line, complaint(bytes[malformed], malformed - lineStart + 1, malformed + 1));
    }

    static String complaint(byte malformed, long inLine, long inFile) {
        return String.format(
                Locale.ROOT,
                "is not UTF-8: byte 0x%02X at byte %d of the line (byte %d of the file)",
                malformed,
                inLine,
                inFile);
    }
}
