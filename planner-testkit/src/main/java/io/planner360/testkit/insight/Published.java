package io.planner360.testkit.insight;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.Requirement;
import java.util.List;
import java.util.Optional;

/** What reports say, as a test wants it. */
final class Published {
    static final int PEERS = 4;
    static final PublishedGroup SHOWN = new PublishedGroup(RaterGroupCode.PEER, Disclosure.SHOWN, PEERS);

    private Published() {}

    /** Four peers and nobody else have given this mean. */
    static CompetencyScore score(CompetencyId competency, double others) {
        return scored(competency, Optional.of(others), Optional.empty());
    }

    /** The same, where the job requires a level for which a rating stands. */
    static CompetencyScore score(CompetencyId competency, double others, int level, double required) {
        return scored(competency, Optional.of(others), Optional.of(new Requirement(level, Optional.of(required))));
    }

    /** Too few have answered. */
    static CompetencyScore hidden(CompetencyId competency) {
        return scored(competency, Optional.empty(), Optional.of(new Requirement(3, Optional.of(3.0))));
    }

    /** The job requires a level, and no rating stands for it. */
    static CompetencyScore withoutMap(CompetencyId competency, double others) {
        return scored(competency, Optional.of(others), Optional.of(new Requirement(3, Optional.empty())));
    }

    private static CompetencyScore scored(
            CompetencyId competency, Optional<Double> others, Optional<Requirement> requirement) {
        return new CompetencyScore(
                competency,
                others.map(mean -> List.of(new GroupScore(RaterGroupCode.PEER, PEERS, mean, Optional.empty())))
                        .orElse(List.of()),
                Optional.empty(),
                others,
                requirement);
    }

    /** Four raters of two groups, shown together, have given this mean. */
    static ReportContent together(CompetencyId competency, double mean) {
        return new ReportContent(
                List.of(
                        new PublishedGroup(RaterGroupCode.PEER, Disclosure.COMBINED, 0),
                        new PublishedGroup(RaterGroupCode.EXTERNAL, Disclosure.COMBINED, 0),
                        new PublishedGroup(RaterGroupCode.COMBINED, Disclosure.SHOWN, PEERS)),
                List.of(new CompetencyScore(
                        competency,
                        List.of(new GroupScore(RaterGroupCode.COMBINED, PEERS, mean, Optional.empty())),
                        Optional.empty(),
                        Optional.of(mean),
                        Optional.empty())),
                List.of());
    }

    static ReportContent saying(CompetencyScore... scores) {
        return new ReportContent(List.of(SHOWN), List.of(scores), List.of());
    }
}
