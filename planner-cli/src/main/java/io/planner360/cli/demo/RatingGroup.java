package io.planner360.cli.demo;

/** The rater groups of the demo, each with its habits. */
enum RatingGroup {
    SELF(0.30, 0.00, 0.50),
    MANAGER(-0.20, 0.02, 0.80),
    PEER(0.05, 0.03, 0.40),
    DIRECT_REPORT(0.10, 0.05, 0.35),
    EXTERNAL(0.15, 0.10, 0.25);

    /** By how much the group rates above or below the truth, in points of the scale. */
    final double leniency;

    /** How often somebody of the group, working close by, has not observed a behaviour. */
    final double notObserved;

    /** How often somebody of the group answers a comment question. */
    final double comments;

    RatingGroup(double leniency, double notObserved, double comments) {
        this.leniency = leniency;
        this.notObserved = notObserved;
        this.comments = comments;
    }
}
