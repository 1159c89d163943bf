package io.planner360.cli.console;

import java.io.PrintStream;

/** Where the program speaks: results on {@code out}, everything else on {@code err}. Both in UTF-8. */
public record Console(PrintStream out, PrintStream err) {}
