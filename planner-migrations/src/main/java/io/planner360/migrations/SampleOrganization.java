package io.planner360.migrations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A made-up organization, and what to name to try something in it.
 *
 * @param administrator the account of somebody who may do everything in it
 * @param email that account's
 * @param cycle one that collects answers, the one that closes last
 * @param cycleName that cycle's
 * @param closingDay its last day
 * @param reported a cycle that is closed, of which there are reports
 */
public record SampleOrganization(
        UUID id,
        String name,
        UUID administrator,
        String email,
        UUID cycle,
        String cycleName,
        LocalDate closingDay,
        UUID reported) {}
