package io.planner360.domain.organization;

import io.planner360.domain.shared.StaleAggregate;
import java.util.Map;
import java.util.Optional;

/** How far files have been imported into the tenant. */
public interface BulkImports {
    /** The import of this name. */
    Optional<BulkImport> find(ImportName name);

    /**
     * Stores the import unless there is one of its name, which stays as it is; returns the one that is stored now. No
     * other unit of work opens it until this one ends.
     */
    BulkImport open(BulkImport begun);

    /**
     * Stores how far it is.
     *
     * @throws StaleAggregate if there is none of its name
     */
    void update(BulkImport changed);

    /**
     * Begins to remember where things stand in a file; one at a time in a unit of work. What is remembered is gone when it
     * is closed, at the latest with the unit of work, and takes no memory of the caller's.
     */
    FirstLines rememberLines();

    /** Where things stood first. Closed within the unit of work. */
    interface FirstLines extends AutoCloseable {
        /**
         * Remembers the line of each thing.
         *
         * @return those that were remembered before, with their line then, which stays
         */
        Map<String, Long> remember(Map<String, Long> lines);

        @Override
        void close();
    }
}
