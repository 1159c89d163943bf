package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an advisor proposes; a person decides. The fields are those of {@link ObjectiveContent}. */
public record ObjectiveProposal(
        CompetencyId competency,
        String title,
        String reason,
        int targetLevel,
        LocalDate dueDate,
        List<AdvisedResource> resources) {
    private static final int MOST = 100;

    public ObjectiveProposal {
        requireNonNull(competency, "competency");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(dueDate, "dueDate");
        resources = List.copyOf(resources);
    }

    /** The objective of a plan that takes the proposal up. */
    public LearningObjective accepted(LearningObjectiveId id) {
        return LearningObjective.notStarted(id, content());
    }

    private ObjectiveContent content() {
        return ObjectiveContent.proposed(competency, title, reason, targetLevel, dueDate, resourceIds());
    }

    private List<LearningResourceId> resourceIds() {
        return resources.stream().map(AdvisedResource::resource).toList();
    }

    /** Notes what is wrong with proposals: an advisor may be anybody's code, or a model that invents things. */
    public static void check(
            Violations violations,
            List<ObjectiveProposal> proposals,
            List<CompetencyGap> gaps,
            List<LearningResource> catalogue,
            LocalDate start) {
        violations.check(proposals.size() <= MOST, "proposals", "must be at most " + MOST);
        Map<CompetencyId, CompetencyGap> shown =
                gaps.stream().collect(Collectors.toMap(gap -> gap.competency().id(), Function.identity(), (a, b) -> a));
        Set<LearningResourceId> offered =
                catalogue.stream().map(LearningResource::id).collect(Collectors.toSet());
        for (int i = 0; i < proposals.size(); i++) {
            ObjectiveProposal proposal = proposals.get(i);
            String at = "proposals[" + i + "].";
            proposal.content().check(violations, start, at);
            CompetencyGap gap = shown.get(proposal.competency);
            violations
                    .check(gap != null, at + "competency", "must be one of the report")
                    .check(
                            gap == null
                                    || gap.competency()
                                            .level(proposal.targetLevel)
                                            .isPresent(),
                            at + "targetLevel",
                            "must be a level of the competency")
                    .check(offered.containsAll(proposal.resourceIds()), at + "resources", "must be of the catalogue");
            for (int j = 0; j < proposal.resources.size(); j++) {
                proposal.resources.get(j).check(violations, at + "resources[" + j + "].");
            }
        }
    }
}
