/** The files of one feedback cycle: people, framework, questions, ratings and resources, read, checked and written. */
@NullMarked
package io.planner360.cli.input;

import org.jspecify.annotations.NullMarked;
