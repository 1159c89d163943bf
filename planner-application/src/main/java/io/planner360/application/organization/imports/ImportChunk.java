package io.planner360.application.organization.imports;

import java.util.List;

/**
 * Some rows of a file that are looked up and stored together: as many as fit into memory well.
 *
 * @param from how many rows of the file are before it
 * @param to how many rows of the file there are with it; more than items where several rows make one
 * @param last whether the file ends with it
 * @param items what the rows say, in their order
 */
public record ImportChunk<T>(long from, long to, boolean last, List<T> items) {
    public ImportChunk {
        items = List.copyOf(items);
    }
}
