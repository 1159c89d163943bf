package io.planner360.benchmarks.measure;

/**
 * One of those who do the same work.
 *
 * @param work does so many operations and returns something that depends on all of them
 */
public record Contender(String name, Work work) {
    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        /** Does so many operations; what is returned keeps the compiler from leaving them out. */
        Object run(int operations);
    }
}
