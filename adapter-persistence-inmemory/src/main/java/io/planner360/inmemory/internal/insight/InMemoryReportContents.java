package io.planner360.inmemory.internal.insight;

import io.planner360.domain.insight.report.ContentSource;
import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.MeasuredOutput;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.StoredContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryReportContents implements ReportContents {
    private final Map<ReportId, Kept> contents = new ConcurrentHashMap<>();

    private static final class Kept {
        private final StoredContent stored;
        private final byte[] bytes;

        Kept(StoredContent stored, byte[] bytes) {
            this.stored = stored;
            this.bytes = bytes;
        }
    }

    @Override
    public StoredContent store(ReportId id, ContentSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MeasuredOutput measured = new MeasuredOutput(bytes);
        try {
            source.writeTo(measured);
        } catch (IOException failure) {
            throw new ContentUnavailable(id, "could not be written: " + failure.getMessage(), failure);
        }
        Kept kept = new Kept(measured.storedAt("memory/" + id), bytes.toByteArray());
        if (contents.putIfAbsent(id, kept) != null) {
            throw new ContentUnavailable(id, "is there already", null);
        }
        return kept.stored;
    }

    @Override
    public InputStream open(ReportId id, StoredContent stored) {
        Kept kept = contents.get(id);
        if (kept == null) {
            throw new ContentUnavailable(id, "is missing", null);
        }
        if (!kept.stored.location().equals(stored.location())) {
            throw new ContentUnavailable(id, "is kept elsewhere: " + stored.location(), null);
        }
        if (!kept.stored.equals(stored)) {
            throw new ContentUnavailable(id, "is not what was stored", null);
        }
        return new ByteArrayInputStream(kept.bytes);
    }

    @Override
    public void delete(ReportId id) {
        contents.remove(id);
    }
}
