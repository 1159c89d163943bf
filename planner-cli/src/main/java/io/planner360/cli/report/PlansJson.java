package io.planner360.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * plans.json: an object whose {@code plans} are the given plans in their order.
 */
public final class PlansJson {

    private PlansJson() {}

    /** Writes the plans as given, in their order. */
    public static void write(Path file, List<PlanRow> plans) throws IOException {
        JsonFile.write(file, new Plans(plans));
    }

    private record Plans(List<PlanRow> plans) {}
}
