package io.planner360.domain.rating.statistics.reliability;

/** The edges of a graph, seen from the nodes that are eliminated and from those that are kept. */
final class Incidence {
    private final int[] keptOf;
    private final int[] goneOf;
    private final int[] keptDegree;
    private final int[] goneDegree;

    private Incidence(int[] keptOf, int[] goneOf, int kept, int gone) {
        this.keptOf = keptOf;
        this.goneOf = goneOf;
        this.keptDegree = degrees(keptOf, kept);
        this.goneDegree = degrees(goneOf, gone);
    }

    static Incidence of(RatingGraph graph, boolean keepRaters) {
        int[] targets = new int[graph.edges()];
        int[] raters = new int[graph.edges()];
        for (int edge = 0; edge < graph.edges(); edge++) {
            targets[edge] = graph.target(edge);
            raters[edge] = graph.rater(edge);
        }
        return keepRaters
                ? new Incidence(raters, targets, graph.raters(), graph.targets())
                : new Incidence(targets, raters, graph.targets(), graph.raters());
    }

    int kept() {
        return keptDegree.length;
    }

    int gone() {
        return goneDegree.length;
    }

    int edges() {
        return keptOf.length;
    }

    int keptOf(int edge) {
        return keptOf[edge];
    }

    int goneOf(int edge) {
        return goneOf[edge];
    }

    int keptDegree(int node) {
        return keptDegree[node];
    }

    int goneDegree(int node) {
        return goneDegree[node];
    }

    /** What is asked of the kept nodes: their sums, less the means of the nodes that are gone. */
    double[] rightSide(double[] ratings) {
        double[] means = backSubstitute(ratings, new double[kept()]);
        double[] side = new double[kept()];
        for (int edge = 0; edge < edges(); edge++) {
            side[keptOf[edge]] += ratings[edge] - means[goneOf[edge]];
        }
        return side;
    }

    /** What the system makes of values of the kept nodes. */
    double[] apply(double[] values) {
        double[] means = new double[gone()];
        for (int edge = 0; edge < edges(); edge++) {
            means[goneOf[edge]] += values[keptOf[edge]] / goneDegree[goneOf[edge]];
        }
        double[] product = new double[kept()];
        for (int edge = 0; edge < edges(); edge++) {
            product[keptOf[edge]] += values[keptOf[edge]] - means[goneOf[edge]];
        }
        return product;
    }

    /** The mean of what is left of a node's ratings once the values of the kept ones are taken off. */
    double[] backSubstitute(double[] ratings, double[] values) {
        double[] means = new double[gone()];
        for (int edge = 0; edge < edges(); edge++) {
            means[goneOf[edge]] += ratings[edge] - values[keptOf[edge]];
        }
        for (int node = 0; node < means.length; node++) {
            means[node] /= goneDegree[node];
        }
        return means;
    }

    private static int[] degrees(int[] nodeOf, int nodes) {
        int[] degrees = new int[nodes];
        for (int node : nodeOf) {
            degrees[node]++;
        }
        return degrees;
    }
}
