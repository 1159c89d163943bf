package io.planner360.jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server found the rows of one query.
 *
 * @param returned the number of rows that it returned
 * @param blocks the pages of tables and indexes that it touched
 * @param scans where it read rows of tables
 */
record QueryPlan(String sql, long returned, long blocks, List<Scan> scans) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One access to a table.
     *
     * @param kind as the server calls it: {@code Index Scan}, {@code Seq Scan}
     * @param read the rows looked at, those that a condition then dropped included
     */
    record Scan(String kind, String table, long read) {}

    static QueryPlan parse(String sql, String explained) throws JsonProcessingException {
        JsonNode plan = JSON.readTree(explained).get(0).get("Plan");
        List<Scan> scans = new ArrayList<>();
        collect(plan, scans);
        return new QueryPlan(
                sql,
                plan.get("Actual Rows").asLong(),
                plan.get("Shared Hit Blocks").asLong()
                        + plan.get("Shared Read Blocks").asLong(),
                List.copyOf(scans));
    }

    private static void collect(JsonNode node, List<Scan> scans) {
        if (node.has("Relation Name")) {
            double each = node.get("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            scans.add(new Scan(
                    node.get("Node Type").asText(),
                    node.get("Relation Name").asText(),
                    Math.round(each * node.get("Actual Loops").asDouble())));
        }
        node.path("Plans").forEach(child -> collect(child, scans));
    }

    /** The rows that it looked at, in all tables. */
    long read() {
        return scans.stream().mapToLong(Scan::read).sum();
    }

    /** The tables that it read from beginning to end. */
    List<String> readWhole() {
        return scans.stream()
                .filter(scan -> scan.kind().equals("Seq Scan"))
                .map(Scan::table)
                .toList();
    }

    @Override
    public String toString() {
        return "%d rows returned, %d read in %d pages by %s of%n%s".formatted(returned, read(), blocks, scans, sql);
    }
}
