package io.planner360.cli.demo;

import io.planner360.cli.input.PersonRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reports to whom, and how far apart two people work. */
final class Hierarchy {

    private final Map<String, PersonRow> people = new LinkedHashMap<>();

    Hierarchy(List<PersonRow> everybody) {
        everybody.forEach(person -> people.put(person.id(), person));
    }

    List<PersonRow> employees() {
        return people.values().stream().filter(person -> !person.external()).toList();
    }

    List<PersonRow> partnersOf(String department) {
        return people.values().stream()
                .filter(person -> person.external() && person.department().equals(department))
                .toList();
    }

    List<PersonRow> reportsOf(PersonRow manager) {
        return people.values().stream()
                .filter(person -> person.managerId().equals(Optional.of(manager.id())))
                .toList();
    }

    boolean leads(PersonRow person) {
        return !reportsOf(person).isEmpty();
    }

    /** Whether one of the two is the other's manager, directly or further up, or both are the same person. */
    boolean inOneLine(PersonRow one, PersonRow other) {
        return isAboveOrSame(one, other) || isAboveOrSame(other, one);
    }

    int distance(PersonRow one, PersonRow other) {
        if (one.managerId().isPresent() && one.managerId().equals(other.managerId())) {
            return 0;
        }
        return one.department().equals(other.department()) ? 1 : 2;
    }

    private boolean isAboveOrSame(PersonRow upper, PersonRow lower) {
        Optional<PersonRow> here = Optional.of(lower);
        while (here.isPresent()) {
            if (here.get().id().equals(upper.id())) {
                return true;
            }
            here = here.get().managerId().map(people::get);
        }
        return false;
    }
}
