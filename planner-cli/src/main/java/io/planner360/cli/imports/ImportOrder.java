package io.planner360.cli.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be imported, and how.
 *
 * @param name of the file as the user typed it
 * @param key by which it is known; empty for the file's checksum
 * @param batch how many rows are stored in a transaction; empty for all in one
 * @param problems where all problems go
 */
public record ImportOrder(String name, Path file, Optional<String> key, OptionalInt batch, Optional<Path> problems) {}
