package io.planner360.inmemory.internal.competency;

import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.inmemory.internal.shared.Position;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A competency as the catalogue has it.
 *
 * @param competency its category as it was named when this row was written
 * @param position in the newest published version that has it
 * @param levels how many a version has had at most: a level that others refer to stays
 */
record CatalogueRow(CatalogueCompetency competency, int position, int levels) {
    CompetencyId id() {
        return competency.id();
    }

    Position place() {
        return new Position(position, competency.id().value());
    }

    List<Tuple2<CompetencyId, Integer>> levelKeys() {
        return IntStream.rangeClosed(1, levels)
                .mapToObj(level -> Tuple.of(id(), level))
                .toList();
    }

    /** With its category as it is named now. */
    CatalogueCompetency in(CompetencyCategory category) {
        return new CatalogueCompetency(
                competency.id(),
                competency.framework(),
                category,
                competency.name(),
                competency.description(),
                competency.weight(),
                competency.active(),
                competency.createdAt(),
                competency.updatedAt());
    }

    CatalogueRow active(boolean active, Instant at) {
        return new CatalogueRow(
                new CatalogueCompetency(
                        competency.id(),
                        competency.framework(),
                        competency.category(),
                        competency.name(),
                        competency.description(),
                        competency.weight(),
                        active,
                        competency.createdAt(),
                        at),
                position,
                levels);
    }
}
