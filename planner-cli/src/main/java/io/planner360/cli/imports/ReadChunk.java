package io.planner360.cli.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.cli.input.csv.Problem;
import java.util.List;

/**
 * A part of a file.
 *
 * @param chunk what is sound in it
 * @param problems what is wrong with its rows by themselves
 * @param bytes how much of the file was read with it
 */
record ReadChunk<T>(ImportChunk<T> chunk, List<Problem> problems, long bytes) {}
