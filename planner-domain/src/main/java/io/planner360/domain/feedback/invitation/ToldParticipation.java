package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Participation as it may be told: whatever is added and subtracted of these numbers, nothing is learned about fewer
 * invitations than asked for. Some groups and departments are left out for that, beginning with small ones.
 *
 * @param groups by code
 * @param departments by name, code points compared
 */
public record ToldParticipation(List<Participation> groups, List<DepartmentParticipation> departments) {
    private static final int FEWEST = 3;

    public ToldParticipation {
        groups = List.copyOf(groups);
        departments = List.copyOf(departments);
    }

    /** What may be told of a cycle with this form: about 3 invitations, or the largest threshold of its groups. */
    public static ToldParticipation of(List<ParticipationCell> cells, FeedbackForm form) {
        return of(
                cells,
                form.content().groups().stream().mapToInt(RaterGroup::threshold).reduce(FEWEST, Math::max));
    }

    /**
     * What may be told of these cells, by department.
     *
     * @param fewest about how many invitations at least
     */
    public static ToldParticipation of(List<ParticipationCell> cells, int fewest) {
        Map<RaterGroupCode, Participation> groups = new TreeMap<>();
        Map<String, DepartmentParticipation> departments = new LinkedHashMap<>();
        for (ParticipationCell cell : cells) {
            groups.merge(cell.counts().group(), cell.counts(), Participation::plus);
            departments.merge(cell.department(), DepartmentParticipation.of(cell), DepartmentParticipation::plus);
        }
        Set<ToldSum> hidden = hidden(cells, fewest);
        return new ToldParticipation(
                groups.values().stream()
                        .filter(group -> !hidden.contains(new ToldSum.OfGroup(group.group())))
                        .toList(),
                departments.values().stream()
                        .filter(department -> !hidden.contains(new ToldSum.OfDepartment(department.department())))
                        .toList());
    }

    private static Set<ToldSum> hidden(List<ParticipationCell> cells, int fewest) {
        Set<ToldSum> hidden = new HashSet<>();
        Optional<Set<ToldSum>> revealing = SumGraph.of(cells, hidden).cutBelow(fewest);
        while (revealing.isPresent()) {
            hidden.add(smallest(cells, revealing.get()));
            revealing = SumGraph.of(cells, hidden).cutBelow(fewest);
        }
        return hidden;
    }

    private static ToldSum smallest(List<ParticipationCell> cells, Collection<ToldSum> sums) {
        Map<ToldSum, Integer> sizes = new TreeMap<>();
        for (ParticipationCell cell : cells) {
            for (ToldSum sum : List.of(ToldSum.group(cell), ToldSum.department(cell))) {
                if (sums.contains(sum)) {
                    sizes.merge(sum, cell.counts().invited(), Integer::sum);
                }
            }
        }
        return sizes.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
