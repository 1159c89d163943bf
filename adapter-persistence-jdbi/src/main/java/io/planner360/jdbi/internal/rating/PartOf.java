package io.planner360.jdbi.internal.rating;

import io.planner360.domain.rating.PublishedReport;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A part of a report on its way into a table of its own, at its place among its like. */
record PartOf<P>(UUID report, int position, P part) {
    static <P> List<PartOf<P>> all(List<PublishedReport> reports, Function<PublishedReport, List<P>> parts) {
        return reports.stream()
                .flatMap(report -> {
                    List<P> ofReport = parts.apply(report);
                    return IntStream.range(0, ofReport.size())
                            .mapToObj(i -> new PartOf<>(report.id().value(), i, ofReport.get(i)));
                })
                .toList();
    }
}
