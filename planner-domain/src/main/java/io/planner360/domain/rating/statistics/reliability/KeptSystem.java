package io.planner360.domain.rating.statistics.reliability;

/** The system for the kept nodes. Its first node, or their sum, is held at 0. */
interface KeptSystem {
    /** Up to this many nodes are solved for directly. */
    int SMALL = 200;

    double[] solve(double[] ratings);

    static KeptSystem of(Incidence incidence) {
        return incidence.kept() <= SMALL ? new DirectSystem(incidence) : new GradientSystem(incidence);
    }
}
