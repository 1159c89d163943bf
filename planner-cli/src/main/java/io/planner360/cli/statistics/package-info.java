/** Statistics of a file of ratings: their parameters, their numbers as JSON, and a summary for a person. */
@NullMarked
package io.planner360.cli.statistics;

import org.jspecify.annotations.NullMarked;
