package io.planner360.cli.input;

import static io.planner360.cli.input.PeopleColumn.EXTERNAL;
import static io.planner360.cli.input.PeopleColumn.MANAGER_ID;
import static io.planner360.cli.input.PeopleColumn.PERSON_ID;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.KnownIds;
import io.planner360.cli.input.csv.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may manage whom: known, internal persons, never themselves, and never in a circle. */
final class ManagerRules {

    private final Map<String, CsvRow<PeopleColumn>> byId = new LinkedHashMap<>();
    private final List<CsvRow<PeopleColumn>> rows;
    private final KnownIds ids;

    ManagerRules(List<CsvRow<PeopleColumn>> rows, KnownIds ids) {
        this.rows = rows;
        this.ids = ids;
        rows.forEach(row -> row.text(PERSON_ID).ifPresent(id -> byId.putIfAbsent(id, row)));
    }

    void check() {
        rows.forEach(row -> row.text(MANAGER_ID).ifPresent(manager -> checkManager(row, manager)));
        Set<String> visited = new HashSet<>();
        byId.keySet().forEach(id -> walkUp(id, visited));
    }

    private void checkManager(CsvRow<PeopleColumn> row, String manager) {
        if (row.isYes(EXTERNAL)) {
            row.reject(MANAGER_ID, "an external person has no manager");
        }
        if (row.text(PERSON_ID).filter(manager::equals).isPresent()) {
            row.reject(MANAGER_ID, Shown.quoted(manager) + " manages themselves");
        } else if (ids.lack(manager)) {
            row.reject(MANAGER_ID, "unknown person " + Shown.quoted(manager));
        } else if (Optional.ofNullable(byId.get(manager))
                .filter(found -> found.isYes(EXTERNAL))
                .isPresent()) {
            row.reject(MANAGER_ID, Shown.quoted(manager) + " is external and manages nobody");
        }
    }

    /** Follows the managers until a person who was visited before; if on this very way, a circle is closed. */
    private void walkUp(String start, Set<String> visited) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(start);
        while (next.isPresent() && visited.add(next.get())) {
            way.add(next.get());
            next = managerOf(next.get());
        }
        next.filter(way::contains).ifPresent(met -> {
            List<String> circle = new ArrayList<>(way);
            reportCircle(circle.subList(circle.indexOf(met), circle.size()));
        });
    }

    private Optional<String> managerOf(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(row -> row.text(MANAGER_ID))
                .filter(manager -> !manager.equals(id) && byId.containsKey(manager));
    }

    private void reportCircle(List<String> circle) {
        String first =
                Collections.min(circle, Comparator.comparingInt(id -> rowOf(id).line()));
        Collections.rotate(circle, -circle.indexOf(first));
        String shown = circle.stream().map(Shown::plain).collect(Collectors.joining(" -> "));
        rowOf(first).reject(MANAGER_ID, "manager cycle: " + shown + " -> " + Shown.plain(first));
    }

    private CsvRow<PeopleColumn> rowOf(String id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
