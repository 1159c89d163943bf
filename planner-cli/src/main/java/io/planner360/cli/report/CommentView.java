package io.planner360.cli.report;

/** A comment as it was written, with the label of the group that it may be ascribed to. */
public record CommentView(String groupLabel, String text) {}
