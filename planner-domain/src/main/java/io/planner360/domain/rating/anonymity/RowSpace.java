package io.planner360.domain.rating.anonymity;

import java.util.ArrayList;
import java.util.List;

/**
 * All combinations of rows over the integers modulo 2³¹ − 1, a prime, so that arithmetic is exact. Kept in
 * reduced row echelon form: each row has a column, its pivot, in which it is 1 and all others are 0.
 *
 * <p>A rank modulo a prime is never above the true one, and below it only where the prime divides a minor of the
 * matrix, which has about one chance in two thousand million.
 */
final class RowSpace {
    static final long PRIME = Integer.MAX_VALUE;

    private final int columns;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    RowSpace(int columns) {
        this.columns = columns;
    }

    /**
     * Adds a row, unless it is a combination of those there.
     *
     * @param row one entry a column, each from 0 to below the prime; taken over and changed
     * @return whether it was none, and the rank so grew
     */
    boolean add(long[] row) {
        for (int i = 0; i < rows.size(); i++) {
            subtract(row, row[pivots.get(i)], rows.get(i));
        }
        int pivot = 0;
        while (pivot < columns && row[pivot] == 0) {
            pivot++;
        }
        if (pivot == columns) {
            return false;
        }
        long inverse = power(row[pivot], PRIME - 2);
        for (int column = pivot; column < columns; column++) {
            row[column] = row[column] * inverse % PRIME;
        }
        for (long[] other : rows) {
            subtract(other, other[pivot], row);
        }
        rows.add(row);
        pivots.add(pivot);
        return true;
    }

    /**
     * Whether some combination of rows other than 0 is 0 in every column but these. A row's share in a
     * combination stands in the row's pivot, so only rows with a pivot among these can take part; what remains is
     * whether they depend on each other in the other columns.
     *
     * @param among one entry a column
     */
    boolean reachesOnly(boolean[] among) {
        RowSpace outside = new RowSpace(columns);
        for (int i = 0; i < rows.size(); i++) {
            if (among[pivots.get(i)]) {
                long[] row = rows.get(i).clone();
                for (int column = 0; column < columns; column++) {
                    if (among[column]) {
                        row[column] = 0;
                    }
                }
                if (!outside.add(row)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code row -= factor · other}. */
    private void subtract(long[] row, long factor, long[] other) {
        if (factor == 0) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            if (other[column] != 0) {
                row[column] = Math.floorMod(row[column] - factor * other[column] % PRIME, PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
