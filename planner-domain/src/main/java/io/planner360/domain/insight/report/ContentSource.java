package io.planner360.domain.insight.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a content, once. */
@FunctionalInterface
public interface ContentSource {
    /** Writes all of it, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
