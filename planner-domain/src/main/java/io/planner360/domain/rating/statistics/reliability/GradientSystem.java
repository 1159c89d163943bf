package io.planner360.domain.rating.statistics.reliability;

/**
 * Solves by conjugate gradients, each node's degree taken out. The system does not tell a constant that all values share:
 * what rounding leaves of one is taken off at each step, for no step could.
 */
final class GradientSystem implements KeptSystem {
    private static final double ENOUGH = 1e-20;
    private static final int STEPS_A_NODE = 10;

    private final Incidence incidence;

    GradientSystem(Incidence incidence) {
        this.incidence = incidence;
    }

    @Override
    public double[] solve(double[] ratings) {
        double[] rest = incidence.rightSide(ratings);
        centre(rest);
        double[] values = new double[rest.length];
        double[] scaled = scaled(rest);
        double[] direction = scaled.clone();
        double length = product(rest, scaled);
        double enough = length * ENOUGH;
        for (int step = 0; step < STEPS_A_NODE * rest.length && length > enough && length > 0; step++) {
            double[] applied = incidence.apply(direction);
            double curvature = product(direction, applied);
            if (curvature <= 0) {
                break;
            }
            add(values, length / curvature, direction);
            add(rest, -length / curvature, applied);
            centre(rest);
            scaled = scaled(rest);
            double next = product(rest, scaled);
            for (int node = 0; node < direction.length; node++) {
                direction[node] = scaled[node] + next / length * direction[node];
            }
            length = next;
        }
        return values;
    }

    private double[] scaled(double[] rest) {
        double[] scaled = new double[rest.length];
        for (int node = 0; node < rest.length; node++) {
            scaled[node] = rest[node] / incidence.keptDegree(node);
        }
        return scaled;
    }

    private static void centre(double[] rest) {
        double sum = 0;
        for (double value : rest) {
            sum += value;
        }
        for (int node = 0; node < rest.length; node++) {
            rest[node] -= sum / rest.length;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int node = 0; node < one.length; node++) {
            sum += one[node] * other[node];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] more) {
        for (int node = 0; node < to.length; node++) {
            to[node] += factor * more[node];
        }
    }
}
