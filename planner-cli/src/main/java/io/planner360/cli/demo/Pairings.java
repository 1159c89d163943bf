package io.planner360.cli.demo;

import io.planner360.cli.input.PersonRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the targets and their raters: oneself, the manager, 3 to 5 peers, everybody who reports to the target, and 2
 * or 3 of the external partners whom the target's department has.
 */
final class Pairings {

    private static final int TARGETS = 38;

    private final Hierarchy hierarchy;
    private final long seed;
    private final Map<String, Integer> load = new HashMap<>();

    Pairings(List<PersonRow> people, long seed) {
        this.hierarchy = new Hierarchy(people);
        this.seed = seed;
    }

    /** In the order of the people; for each target in the order of the groups. */
    List<Pairing> choose() {
        List<Pairing> chosen = new ArrayList<>();
        for (PersonRow target : targets()) {
            chosen.add(new Pairing(target.id(), target.id(), RatingGroup.SELF, 0));
            target.managerId()
                    .ifPresent(manager -> chosen.add(new Pairing(target.id(), manager, RatingGroup.MANAGER, 0)));
            peersOf(target)
                    .forEach(peer -> chosen.add(
                            new Pairing(target.id(), peer.id(), RatingGroup.PEER, hierarchy.distance(target, peer))));
            hierarchy
                    .reportsOf(target)
                    .forEach(report -> chosen.add(new Pairing(target.id(), report.id(), RatingGroup.DIRECT_REPORT, 0)));
            partnersOf(target)
                    .forEach(partner -> chosen.add(new Pairing(target.id(), partner.id(), RatingGroup.EXTERNAL, 2)));
        }
        return chosen;
    }

    /** Everybody who leads, and so many of the others that the number is reached. */
    private List<PersonRow> targets() {
        List<PersonRow> employees = hierarchy.employees();
        List<PersonRow> others =
                employees.stream().filter(person -> !hierarchy.leads(person)).toList();
        int wanted = Math.max(0, TARGETS - (employees.size() - others.size()));
        Set<String> drawn = Chance.of(seed, "targets").shuffled(others).stream()
                .limit(wanted)
                .map(PersonRow::id)
                .collect(Collectors.toSet());
        return employees.stream()
                .filter(person -> hierarchy.leads(person) || drawn.contains(person.id()))
                .toList();
    }

    /** Those nearest to the target's work and rank come first, with some chance; who is much asked already comes later. */
    private List<PersonRow> peersOf(PersonRow target) {
        Chance chance = Chance.of(seed, "peers", target.id());
        int number = chance.between(3, 5);
        Map<String, Double> reluctance = new HashMap<>();
        for (PersonRow person : hierarchy.employees()) {
            double otherRank = hierarchy.leads(person) == hierarchy.leads(target) ? 0 : 2;
            reluctance.put(
                    person.id(),
                    hierarchy.distance(target, person)
                            + otherRank
                            + 0.3 * load.getOrDefault(person.id(), 0)
                            + 1.5 * chance.uniform());
        }
        List<PersonRow> peers = hierarchy.employees().stream()
                .filter(person -> !hierarchy.inOneLine(target, person))
                .sorted(Comparator.comparing(person -> reluctance.getOrDefault(person.id(), 0.0)))
                .limit(number)
                .toList();
        peers.forEach(peer -> load.merge(peer.id(), 1, Integer::sum));
        return peers;
    }

    private List<PersonRow> partnersOf(PersonRow target) {
        Chance chance = Chance.of(seed, "partners", target.id());
        return chance.shuffled(hierarchy.partnersOf(target.department())).stream()
                .limit(chance.between(2, 3))
                .toList();
    }
}
