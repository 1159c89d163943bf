/** A published cycle as files: a site of HTML pages, scores.csv and plans.json. */
@NullMarked
package io.planner360.cli.report;

import org.jspecify.annotations.NullMarked;
