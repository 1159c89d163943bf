package io.planner360.cli;

import java.io.PrintStream;

/** Where the program speaks: results on {@code out}, everything else on {@code err}. Both in UTF-8. */
record Console(PrintStream out, PrintStream err) {}
