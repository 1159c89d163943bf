package io.planner360.domain.rating.statistics.reliability;

/**
 * One of the least-squares solutions of rating = origin + target + rater for a connected graph; the others differ by a
 * constant that goes from targets to raters.
 *
 * <p>Of the two kinds of nodes the more numerous is eliminated, which leaves a system for the other: solved directly
 * where it is small, by conjugate gradients where it is not, so that time grows with the number of ratings. Remainders
 * are computed anew from the ratings and solved for again, until that gains nothing.
 */
@SuppressWarnings("ArrayRecordComponent") // within the package, never compared
record LeniencyFit(double origin, double[] target, double[] rater) {
    private static final int ROUNDS = 3;

    static LeniencyFit of(RatingGraph graph) {
        double origin = graph.rating(0);
        boolean keepRaters = graph.raters() <= graph.targets();
        Incidence incidence = Incidence.of(graph, keepRaters);
        double[] residual = new double[graph.edges()];
        for (int edge = 0; edge < residual.length; edge++) {
            residual[edge] = graph.rating(edge) - origin;
        }
        KeptSystem system = KeptSystem.of(incidence);
        double[] kept = new double[incidence.kept()];
        double[] gone = new double[incidence.gone()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] moreKept = system.solve(residual);
            double[] moreGone = incidence.backSubstitute(residual, moreKept);
            add(kept, moreKept);
            add(gone, moreGone);
            for (int edge = 0; edge < residual.length; edge++) {
                residual[edge] =
                        graph.rating(edge) - origin - kept[incidence.keptOf(edge)] - gone[incidence.goneOf(edge)];
            }
        }
        return keepRaters ? new LeniencyFit(origin, gone, kept) : new LeniencyFit(origin, kept, gone);
    }

    private static void add(double[] to, double[] more) {
        for (int at = 0; at < to.length; at++) {
            to[at] += more[at];
        }
    }
}
