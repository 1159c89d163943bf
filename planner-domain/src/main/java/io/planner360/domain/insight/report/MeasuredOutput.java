package io.planner360.domain.insight.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is written through it; for implementations of {@link ReportContents}. */
public final class MeasuredOutput extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long size;

    public MeasuredOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    /** What was written since the last time that this was asked, as it is stored at the location. */
    public StoredContent storedAt(String location) {
        StoredContent stored = new StoredContent(location, HexFormat.of().formatHex(digest.digest()), size);
        size = 0;
        return stored;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
