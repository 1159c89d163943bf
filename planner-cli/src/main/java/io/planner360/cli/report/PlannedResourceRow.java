package io.planner360.cli.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/** Something to learn from in plans.json. */
@JsonPropertyOrder({"resourceId", "title", "type", "provider", "minutes", "url"})
public record PlannedResourceRow(
        String resourceId, String title, String type, String provider, int minutes, Optional<String> url) {}
