package io.planner360.domain.rating.statistics.table;

import java.util.Arrays;

/** Numbers one below the other, without a box around each. */
final class IntColumn {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }

    void set(int row, int value) {
        values[row] = value;
    }

    int size() {
        return size;
    }

    /** The rows, given in some order, in the order of these numbers; rows of the same number stay in their order. */
    int[] sort(int[] rows, int numbers) {
        int[] from = new int[numbers + 1];
        for (int row : rows) {
            from[values[row] + 1]++;
        }
        for (int number = 0; number < numbers; number++) {
            from[number + 1] += from[number];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[from[values[row]]++] = row;
        }
        return sorted;
    }
}
