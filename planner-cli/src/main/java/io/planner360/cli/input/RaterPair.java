package io.planner360.cli.input;

/** Who rates whom. */
record RaterPair(String target, String rater) {

    boolean isSelf() {
        return target.equals(rater);
    }

    /** Spreads pairs of numbered ids, which the hash of a record throws together. */
    @Override
    public int hashCode() {
        return target.hashCode() * 0x9E3779B9 + rater.hashCode();
    }
}
