package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be learned from told sums by adding and subtracting them.
 *
 * <p>The sums are nodes, each cell with its number of invitations is an edge between the sum of its group and that of
 * its department, and all hidden sums are one node. The groups of a set of nodes minus its departments is what stands
 * on the edges that lead out of the set: a cut. Every other combination of sums concerns at least the cells of a cut.
 * So the smallest cut says about how few invitations something is told.
 */
final class SumGraph {
    private static final ToldSum HIDDEN = new ToldSum.Hidden();

    /** By node its neighbours, with the invitations between them. */
    private final Map<ToldSum, Map<ToldSum, Integer>> edges = new TreeMap<>();

    /** By node those which it stands for. */
    private final Map<ToldSum, Set<ToldSum>> merged = new HashMap<>();

    private SumGraph() {}

    static SumGraph of(Collection<ParticipationCell> cells, Set<ToldSum> hidden) {
        SumGraph graph = new SumGraph();
        for (ParticipationCell cell : cells) {
            ToldSum group = ToldSum.group(cell);
            ToldSum department = ToldSum.department(cell);
            graph.add(
                    hidden.contains(group) ? HIDDEN : group,
                    hidden.contains(department) ? HIDDEN : department,
                    cell.counts().invited());
        }
        graph.edges.keySet().forEach(node -> graph.merged.put(node, new HashSet<>(Set.of(node))));
        return graph;
    }

    private void add(ToldSum one, ToldSum other, int invited) {
        if (!one.equals(other)) {
            neighbours(one).merge(other, invited, Integer::sum);
            neighbours(other).merge(one, invited, Integer::sum);
        }
    }

    private Map<ToldSum, Integer> neighbours(ToldSum node) {
        return edges.computeIfAbsent(node, n -> new TreeMap<>());
    }

    /**
     * The told sums on that side of a cut where nothing is hidden, if a cut has fewer invitations than this, by the
     * algorithm of Stoer and Wagner. Uses the graph up.
     */
    Optional<Set<ToldSum>> cutBelow(int fewest) {
        joinAcross(fewest);
        while (!edges.isEmpty()) {
            Phase phase = phase();
            if (phase.cut() > 0 && phase.cut() < fewest) {
                return Optional.of(side(phase));
            }
            merge(phase.last(), phase.before());
        }
        return Optional.empty();
    }

    /** No cut below goes through an edge that has as many: what it connects stays together. */
    private void joinAcross(int fewest) {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (ToldSum node : List.copyOf(edges.keySet())) {
                Optional<ToldSum> other = neighbours(node).entrySet().stream()
                        .filter(edge -> edge.getValue() >= fewest)
                        .map(Map.Entry::getKey)
                        .findFirst();
                if (other.isPresent()) {
                    merge(node, other);
                    joined = true;
                }
            }
        }
    }

    /** The two nodes that were reached last from the first one, and what leads out of the last of them. */
    private record Phase(Optional<ToldSum> before, ToldSum last, int cut, Set<ToldSum> reached) {}

    private Phase phase() {
        Set<ToldSum> reached = new HashSet<>();
        Map<ToldSum, Integer> open = new LinkedHashMap<>();
        Optional<ToldSum> before = Optional.empty();
        ToldSum last = edges.keySet().iterator().next();
        int cut = 0;
        open.put(last, cut);
        while (!open.isEmpty()) {
            ToldSum next = mostInvited(open);
            before = reached.isEmpty() ? Optional.empty() : Optional.of(last);
            last = next;
            cut = requireNonNull(open.remove(next));
            reached.add(next);
            neighbours(next).forEach((neighbour, invited) -> {
                if (!reached.contains(neighbour)) {
                    open.merge(neighbour, invited, Integer::sum);
                }
            });
        }
        return new Phase(before, last, cut, reached);
    }

    private static ToldSum mostInvited(Map<ToldSum, Integer> open) {
        return open.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Where nothing is hidden on either side, the smaller one. */
    private Set<ToldSum> side(Phase phase) {
        Set<ToldSum> side = requireNonNull(merged.get(phase.last()));
        Set<ToldSum> otherSide = new HashSet<>();
        phase.reached().stream()
                .filter(node -> !node.equals(phase.last()))
                .forEach(node -> otherSide.addAll(requireNonNull(merged.get(node))));
        return side.contains(HIDDEN) || (otherSide.size() < side.size() && !otherSide.contains(HIDDEN))
                ? otherSide
                : side;
    }

    /** The node becomes one with the other; where there is no other, it stands alone and goes. */
    private void merge(ToldSum node, Optional<ToldSum> into) {
        Map<ToldSum, Integer> of = requireNonNull(edges.remove(node));
        of.keySet().forEach(neighbour -> neighbours(neighbour).remove(node));
        into.ifPresent(other -> {
            of.forEach((neighbour, invited) -> add(other, neighbour, invited));
            requireNonNull(merged.get(other)).addAll(requireNonNull(merged.get(node)));
        });
    }
}
