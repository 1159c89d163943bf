package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code competencies}: the catalogue. */
final class JdbiCompetencies implements Competencies {
    private static final String FIND = """
            SELECT c.id, c.framework_id, c.category_id, k.name AS category, c.name, c.description, c.weight,
                   c.is_active, c.created_at, c.updated_at
            FROM competencies c
            JOIN competency_categories k ON k.organization_id = c.organization_id AND k.id = c.category_id
            WHERE c.organization_id = :organization AND c.id = :id
            """;

    private static final String OF_FRAMEWORK = """
            SELECT c.id, c.framework_id, c.category_id, k.name AS category, c.name, c.description, c.weight,
                   c.is_active, c.created_at, c.updated_at
            FROM competencies c
            JOIN competency_categories k ON k.organization_id = c.organization_id AND k.id = c.category_id
            WHERE c.organization_id = :organization AND c.framework_id = :framework
            ORDER BY c.position, c.id
            """;

    private static final String SET_ACTIVE = """
            UPDATE competencies
            SET is_active = :active, updated_at = :at
            WHERE organization_id = :organization AND id = :id AND is_active <> :active
            """;

    /** The words of one version, for what the catalogue has and what it does not have yet. */
    private static final String PUBLISH = """
            WITH published AS (
                SELECT id, first_version_id, published_at
                FROM competency_frameworks
                WHERE organization_id = :organization AND id = :framework
            ), categories AS (
                INSERT INTO competency_categories (organization_id, id, framework_id, position, name)
                SELECT :organization, c.category_id, p.first_version_id, c.position, c.name
                FROM published p
                JOIN framework_categories c ON c.organization_id = :organization AND c.framework_id = p.id
                ON CONFLICT ON CONSTRAINT competency_categories_pk
                    DO UPDATE SET position = excluded.position, name = excluded.name
            ), words AS (
                INSERT INTO competencies (organization_id, id, framework_id, category_id, position, name, description,
                                          weight, is_active, created_at, updated_at)
                SELECT :organization, c.competency_id, p.first_version_id, c.category_id, c.position, c.name,
                       c.description, c.weight, true, p.published_at, p.published_at
                FROM published p
                JOIN framework_competencies c ON c.organization_id = :organization AND c.framework_id = p.id
                ON CONFLICT ON CONSTRAINT competencies_pk
                    DO UPDATE SET category_id = excluded.category_id, position = excluded.position,
                        name = excluded.name, description = excluded.description, weight = excluded.weight,
                        updated_at = excluded.updated_at
            )
            INSERT INTO competency_levels (organization_id, competency_id, level, name, indicators, scale_value)
            SELECT :organization, l.competency_id, l.level, l.name, l.indicators, l.scale_value
            FROM published p
            JOIN framework_levels l ON l.organization_id = :organization AND l.framework_id = p.id
            ON CONFLICT ON CONSTRAINT competency_levels_pk
                DO UPDATE SET name = excluded.name, indicators = excluded.indicators,
                    scale_value = excluded.scale_value
            """;

    private final Session session;

    JdbiCompetencies(Session session) {
        this.session = session;
    }

    /** Takes the words of a version that was published. */
    static void publish(BoundSql sql, CompetencyFrameworkId framework) {
        sql.update(PUBLISH).bind("framework", framework.value()).execute();
    }

    @Override
    public Optional<CatalogueCompetency> find(CompetencyId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> competency(row))
                .findOne());
    }

    @Override
    public List<CatalogueCompetency> ofFramework(CompetencyFrameworkId first) {
        return session.inTenant(sql -> sql.query(OF_FRAMEWORK)
                .bind("framework", first.value())
                .map((row, context) -> competency(row))
                .list());
    }

    @Override
    public boolean setActive(CompetencyId id, boolean active, Instant at) {
        return session.inTenant(sql -> sql.update(SET_ACTIVE)
                        .bind("id", id.value())
                        .bind("active", active)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    private static CatalogueCompetency competency(ResultSet row) throws SQLException {
        return new CatalogueCompetency(
                new CompetencyId(uuid(row, "id")),
                new CompetencyFrameworkId(uuid(row, "framework_id")),
                new CompetencyCategory(new CompetencyCategoryId(uuid(row, "category_id")), row.getString("category")),
                row.getString("name"),
                row.getString("description"),
                row.getBigDecimal("weight"),
                row.getBoolean("is_active"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }
}
