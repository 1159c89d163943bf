package io.planner360.benchmarks.measure;

/**
 * How often each contender has its turn.
 *
 * @param warmUp turns that do not count
 * @param counted turns that count
 * @param operations of each turn
 */
public record Rounds(int warmUp, int counted, int operations) {
    /** How many operations each contender will do. */
    public int allOperations() {
        return (warmUp + counted) * operations;
    }
}
