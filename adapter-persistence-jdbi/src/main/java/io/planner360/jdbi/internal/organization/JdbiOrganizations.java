package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code organizations}. */
final class JdbiOrganizations implements Organizations {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private final Session session;

    JdbiOrganizations(Session session) {
        this.session = session;
    }

    @Override
    public void add(Organization organization) {
        session.inTenant(sql -> {
            if (isAnother(sql, organization.id())) {
                throw new IllegalStateException("an organization is stored in a unit of work of its own");
            }
            return sql.update("""
                            INSERT INTO organizations (id, name, created_at)
                            VALUES (:organization, :name, :createdAt)
                            """)
                    .bind("name", organization.name())
                    .bind("createdAt", organization.createdAt())
                    .execute();
        });
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return session.inEither(sql -> isAnother(sql, id)
                ? Optional.empty()
                : sql.query("SELECT id, name, created_at FROM organizations WHERE id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> new Organization(
                                new OrganizationId(uuid(row, "id")), row.getString("name"), instant(row, "created_at")))
                        .findOne());
    }

    @Override
    public Page<OrganizationId> all(PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inSystem(sql -> {
            List<OrganizationId> rows = sql.query("""
                            SELECT id FROM organizations
                            WHERE id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
                            ORDER BY id
                            LIMIT :limit
                            """)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new OrganizationId(uuid(row, "id")))
                    .list();
            return BY_ID.page(rows, page, OrganizationId::value);
        });
    }

    private static boolean isAnother(BoundSql sql, OrganizationId id) {
        return sql.tenant().map(tenant -> !tenant.equals(id)).orElse(false);
    }
}
