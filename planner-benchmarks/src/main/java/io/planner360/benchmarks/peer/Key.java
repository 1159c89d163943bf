package io.planner360.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a tenant's row. */
@Embeddable
record Key(
        @Column(name = "organization_id") UUID organization,
        @Column(name = "id") UUID id) {}
