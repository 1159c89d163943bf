package io.planner360.jdbi.internal.organization;

import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.organization.standard.StandardList;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.util.List;

/** The table {@code standards}. What a seed wrote is no longer the seed's once it has been changed here. */
final class JdbiStandards implements Standards {
    private static final String ALL = """
            SELECT code, text, description FROM standards WHERE kind = :kind ORDER BY position, code COLLATE "C"
            """;

    // A statement of its own: the next ones then see what another has put there meanwhile.
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hashtextextended('planner360.standards', 0))
            """;

    private static final String REMOVE = """
            DELETE FROM standards WHERE kind = :kind AND code <> ALL (:codes)
            """;

    private static final String STORE = """
            INSERT INTO standards (kind, code, position, text, description, seeded)
            SELECT :kind, code, place - 1, text, description, false
            FROM unnest(:codes, :texts, :descriptions) WITH ORDINALITY AS given (code, text, description, place)
            ON CONFLICT ON CONSTRAINT standards_pk DO UPDATE
            SET position = excluded.position, text = excluded.text, description = excluded.description, seeded = false
            WHERE (standards.position, standards.text, standards.description)
                IS DISTINCT FROM (excluded.position, excluded.text, excluded.description)
            """;

    private final Session session;

    JdbiStandards(Session session) {
        this.session = session;
    }

    @Override
    public StandardList all(StandardKind kind) {
        return session.inEither(sql -> new StandardList(
                kind,
                sql.query(ALL)
                        .bind("kind", EnumText.of(kind))
                        .map((row, context) -> new Standard(
                                row.getString("code"), row.getString("text"), row.getString("description")))
                        .list()));
    }

    @Override
    public StandardList replace(StandardList list) {
        List<Standard> standards = list.standards();
        SqlArray codes = SqlArray.texts(standards, Standard::code);
        return session.inSystem(sql -> {
            sql.query(LOCK).map((row, context) -> true).one();
            sql.update(REMOVE)
                    .bind("kind", EnumText.of(list.kind()))
                    .bind("codes", codes)
                    .execute();
            sql.update(STORE)
                    .bind("kind", EnumText.of(list.kind()))
                    .bind("codes", codes)
                    .bind("texts", SqlArray.texts(standards, Standard::text))
                    .bind("descriptions", SqlArray.texts(standards, Standard::description))
                    .execute();
            return list;
        });
    }
}
