package io.planner360.migrations;

import java.time.Instant;
import java.util.Optional;

/**
 * A change in the history of a schema.
 *
 * @param id the name of its file
 * @param appliedAt when the run began that applied it; changes of one run have the same
 * @param tag what the schema is called as it was when this was its last change
 */
public record AppliedChange(String id, Instant appliedAt, Optional<String> tag) {}
