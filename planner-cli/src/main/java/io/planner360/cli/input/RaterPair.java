package io.planner360.cli.input;

/** Who rates whom. */
record RaterPair(String target, String rater) {

    boolean isSelf() {
        return target.equals(rater);
    }
}
