package io.planner360.cli.demo;

/**
 * One invitation: who is asked about whom.
 *
 * @param distance 0 in one team, 1 in one department, 2 further apart
 */
record Pairing(String targetId, String raterId, RatingGroup group, int distance) {}
