/** The server, and data of many sizes in it. */
@NullMarked
package io.planner360.benchmarks.database;

import org.jspecify.annotations.NullMarked;
