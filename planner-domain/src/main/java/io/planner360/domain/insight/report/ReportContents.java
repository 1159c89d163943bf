package io.planner360.domain.insight.report;

import java.io.InputStream;

/**
 * Keeps the contents of reports, apart from the store and outside of its units of work. Which tenant a report belongs
 * to is not asked here: ids are found in the tenant's {@link Reports} only. Implementations serve several threads.
 */
public interface ReportContents {
    /**
     * Keeps what the source writes, whole or not at all, and says where, and what it was. What the source throws
     * reaches the caller.
     *
     * @throws ContentUnavailable if it cannot be kept, or there is a content of this id already
     */
    StoredContent store(ReportId id, ContentSource source);

    /**
     * The content, which the caller closes. It is compared with what was stored before its first byte is given.
     *
     * @throws ContentUnavailable if it is missing, kept elsewhere, or not what was stored
     */
    InputStream open(ReportId id, StoredContent stored);

    /** Forgets the content; nothing happens where there is none. */
    void delete(ReportId id);
}
