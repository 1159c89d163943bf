package io.planner360.cli.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvRows;
import io.planner360.cli.input.csv.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads a file part by part. An item is never cut: a part ends with the first item that makes it large enough. Rows are
 * counted whether sound or not.
 */
final class FileChunks<C extends Enum<C> & Column, T> implements Iterator<ReadChunk<T>>, AutoCloseable {
    private final CsvRows<C> rows;
    private final RowItems<C, T> items;
    private final int size;
    private final Optional<String> checksum;
    private Optional<CsvRow<C>> ahead;
    private long done;
    private boolean begun;

    /**
     * @param size how many rows a part has, or a few more
     * @param done how many rows are left out
     * @param checksum of the file when it was looked at first; empty where it does not matter whether it has changed
     */
    FileChunks(CsvRows<C> rows, RowItems<C, T> items, int size, long done, Optional<String> checksum) {
        this.rows = rows;
        this.items = items;
        this.size = size;
        this.checksum = checksum;
        this.ahead = rows.next();
        while (this.done < done && ahead.isPresent()) {
            advance();
        }
    }

    private void advance() {
        ahead = rows.next();
        done = rows.rowsRead() - (ahead.isPresent() ? 1 : 0);
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent() || !begun;
    }

    @Override
    public ReadChunk<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        begun = true;
        long from = done;
        List<T> sound = new ArrayList<>();
        while (ahead.isPresent() && done - from < size) {
            List<CsvRow<C>> item = rowsOfItem();
            if (item.stream().allMatch(CsvRow::isSound)) {
                T made = items.item(item);
                if (item.stream().allMatch(CsvRow::isSound)) {
                    sound.add(made);
                }
            }
        }
        boolean last = ahead.isEmpty();
        List<Problem> problems = new ArrayList<>(rows.takeProblems());
        if (last && checksum.isPresent() && !rows.checksum().equals(checksum.get())) {
            throw new FileChanged();
        }
        return new ReadChunk<>(new ImportChunk<>(from, done, last, sound), problems, rows.bytesRead());
    }

    private List<CsvRow<C>> rowsOfItem() {
        List<CsvRow<C>> item = new ArrayList<>();
        do {
            item.add(ahead.orElseThrow());
            advance();
        } while (ahead.isPresent() && items.continues(item.get(item.size() - 1), ahead.get()));
        return item;
    }

    @Override
    public void close() {
        rows.close();
    }
}
