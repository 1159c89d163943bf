package io.planner360.cli.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.SmallGroups;
import java.time.LocalDate;

/**
 * What the input files do not say about a cycle.
 *
 * @param threshold how many raters of a protected group must have answered before anything of it is shown
 * @param smallGroups what becomes of protected groups in which fewer did
 * @param today the day on which plans start
 * @param madeUp whether what the files do not tell is made up, as a demo needs it: nominations, progress in plans
 * @param seed of what is made up
 */
public record CycleSettings(
        String organization,
        String cycle,
        Confidentiality confidentiality,
        int threshold,
        SmallGroups smallGroups,
        LocalDate today,
        boolean madeUp,
        long seed) {
    /** The same on another day. */
    CycleSettings on(LocalDate day) {
        return new CycleSettings(organization, cycle, confidentiality, threshold, smallGroups, day, madeUp, seed);
    }

    /** The same, called after its year too. */
    CycleSettings withYear() {
        return new CycleSettings(
                organization,
                cycle + " " + today.getYear(),
                confidentiality,
                threshold,
                smallGroups,
                today,
                madeUp,
                seed);
    }
}
