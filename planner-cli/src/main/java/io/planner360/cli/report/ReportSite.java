package io.planner360.cli.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;

/**
 * What the site of one cycle says.
 *
 * @param subtitle one line below the title, such as the period and the confidentiality
 * @param notes what a reader of all reports must know, one sentence each
 * @param targets in the order in which they are listed; slugs are unique
 * @param dashboard what is said of the whole organization; absent if nothing is
 */
public record ReportSite(
        String organization,
        String cycle,
        String subtitle,
        SiteSummary summary,
        List<String> notes,
        List<TargetPage> targets,
        Optional<Dashboard> dashboard) {

    /** @throws IllegalArgumentException if two targets have one slug */
    public ReportSite {
        notes = List.copyOf(notes);
        targets = List.copyOf(targets);
        targets.stream().collect(groupingBy(TargetPage::slug, counting())).forEach((slug, pages) -> {
            if (pages > 1) {
                throw new IllegalArgumentException("slug '" + slug + "' names " + pages + " pages");
            }
        });
    }
}
