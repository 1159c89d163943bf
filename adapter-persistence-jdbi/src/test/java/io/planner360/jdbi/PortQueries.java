package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Queries of ports by their names, as {@code Users.find}, with arguments that find what one organization holds. */
final class PortQueries {
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Persistence persistence;
    private final OrganizationId organization;
    private final Map<String, Query> queries = new TreeMap<>();

    /**
     * A query.
     *
     * @param concerns of how many rows of tables its answer is made
     */
    record Query(Runnable call, int concerns) {}

    PortQueries(Persistence persistence, OrganizationId organization) {
        this.persistence = persistence;
        this.organization = organization;
    }

    /** Adds a query of a tenant's port. */
    void add(String name, int concerns, Runnable call) {
        queries.put(
                name,
                new Query(
                        () -> persistence.unitOfWork().within(organization, () -> {
                            bind();
                            call.run();
                            return name;
                        }),
                        concerns));
    }

    /** Adds a query that is asked above the tenants. */
    void addOfAll(String name, int concerns, Runnable call) {
        queries.put(
                name,
                new Query(
                        () -> persistence.unitOfWork().system(() -> {
                            bind();
                            call.run();
                            return name;
                        }),
                        concerns));
    }

    /** The first statement travels with the binding, and so cannot be explained. */
    private void bind() {
        assertThat(persistence.users().find(NOBODY)).isEmpty();
    }

    Query get(String name) {
        Query query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("no query " + name);
        }
        return query;
    }

    Set<String> names() {
        return queries.keySet();
    }

    /** Reads a stream to its end; there must be something in it. */
    static void readAll(Stream<?> rows) {
        try (rows) {
            assertThat(rows.count()).isPositive();
        }
    }

    /** Checks that a query with an answer that is not empty is asked. */
    static void found(List<?> rows) {
        assertThat(rows).isNotEmpty();
    }
}
