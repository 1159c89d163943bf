package io.planner360.domain.rating.statistics.reliability;

/** The system for the kept nodes. Its first node, or their sum, is held at 0. */
interface KeptSystem {
    /** Up to this many nodes are solved for directly, */
    int SMALL = 200;

    /** if setting the system up takes no more steps than this. */
    long CHEAP = 10_000_000;

    double[] solve(double[] ratings);

    static KeptSystem of(Incidence incidence) {
        boolean direct = incidence.kept() <= SMALL && (long) incidence.edges() * incidence.kept() <= CHEAP;
        return direct ? new DirectSystem(incidence) : new GradientSystem(incidence);
    }
}
