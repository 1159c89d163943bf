package io.planner360.benchmarks.part;

import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A part of the run, which can be run alone. */
public enum Part {
    /** Answers of forty ratings, on PostgreSQL. */
    SUBMISSIONS {
        @Override
        public Results measure(Sizes sizes, int port) {
            return Submissions.measure(sizes, port);
        }
    },
    /** Answers by the thousand, from files. */
    BULK {
        @Override
        public Results measure(Sizes sizes, int port) {
            return Bulk.measure(sizes, port);
        }
    },
    /** Reports, closing and storage, beside few and many ratings. */
    STORED {
        @Override
        public Results measure(Sizes sizes, int port) {
            try (Stored few = new Stored(Database.migrated(port, "few"), sizes.people(), 1);
                    Stored many = new Stored(Database.migrated(port, "many"), sizes.people(), sizes.cycles())) {
                return together(List.of(
                        Reading.measure(sizes, few, many),
                        Storage.measure(many.database()),
                        Closing.measure(sizes, few, many)));
            }
        }
    },
    /** Answers of forty ratings, in memory. */
    MEMORY {
        @Override
        public Results measure(Sizes sizes, int port) {
            return Memory.measure(sizes);
        }

        @Override
        public List<String> options() {
            return List.of("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1");
        }
    },
    /** From nothing to the first answer. */
    START {
        @Override
        public Results measure(Sizes sizes, int port) {
            return Starting.measure(sizes, port);
        }
    };

    /** Measures, on the server at this port. */
    public abstract Results measure(Sizes sizes, int port);

    /** What the JVM that measures is told. */
    public List<String> options() {
        return List.of();
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Results together(List<Results> results) {
        List<Figure> figures = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Results result : results) {
            figures.addAll(result.figures());
            tables.addAll(result.tables());
        }
        return new Results(figures, tables);
    }
}
