package io.planner360.benchmarks.part;

import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import java.util.List;
import java.util.Locale;

/** What a rating takes on disk, in the product's layout and in the requirement's plain one. */
final class Storage {
    private Storage() {}

    /** Works on a database whose ratings have been copied to the plain tables. */
    static Results measure(Database database) {
        double ratings = number(database, "SELECT sum(cardinality(array_remove(ratings, NULL))) FROM feedback_ratings");
        double alone = size(database, "feedback_ratings") / ratings;
        double whole = alone + size(database, "feedback_responses") / ratings;
        double plain = size(database, "plain.feedback_responses")
                / number(database, "SELECT count(*) FROM plain.feedback_responses");
        return new Results(
                List.of(new Figure(
                        "Bytes a stored rating, indexes included, beside the plain layout",
                        "less",
                        String.format(Locale.ROOT, "%.1f beside %.1f", whole, plain),
                        whole < plain)),
                List.of(new Table(
                        String.format(Locale.ROOT, "Bytes a rating, of %,.0f ratings", ratings),
                        List.of("", "bytes"),
                        List.of(
                                List.of("the ratings alone (`feedback_ratings`)", bytes(alone)),
                                List.of("with the responses that they belong to (`feedback_responses`)", bytes(whole)),
                                List.of("the requirement's plain table, a row for each rating", bytes(plain))))));
    }

    private static String bytes(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }

    private static double size(Database database, String table) {
        return number(database, "SELECT pg_total_relation_size('" + table + "')");
    }

    private static double number(Database database, String query) {
        return Double.parseDouble(database.value(query));
    }
}
