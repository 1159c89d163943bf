package io.planner360.cli.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import java.time.LocalDate;

/**
 * What the input files do not say about a cycle.
 *
 * @param threshold how many raters of a protected group must have answered before anything of it is shown
 * @param today the day on which plans start
 * @param progress whether some progress in the plans is made up, as a demo needs it
 * @param seed of what is made up
 */
public record CycleSettings(
        String organization,
        String cycle,
        Confidentiality confidentiality,
        int threshold,
        LocalDate today,
        boolean progress,
        long seed) {}
