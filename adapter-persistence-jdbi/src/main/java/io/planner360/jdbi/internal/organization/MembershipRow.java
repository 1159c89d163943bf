package io.planner360.jdbi.internal.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code user_organizations}. */
record MembershipRow(
        UUID userId,
        String displayName,
        String jobTitle,
        String department,
        @Nullable UUID managerId,
        String status,
        long version,
        List<UUID> roles) {}
