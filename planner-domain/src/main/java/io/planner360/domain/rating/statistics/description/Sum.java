package io.planner360.domain.rating.statistics.description;

/** A sum that carries what is lost in rounding (Neumaier 1974). Used in one method. */
public final class Sum {
    private double sum;
    private double lost;

    /** Adds a term. */
    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    /** What was added so far; 0 for nothing. */
    public double value() {
        return sum + lost;
    }
}
