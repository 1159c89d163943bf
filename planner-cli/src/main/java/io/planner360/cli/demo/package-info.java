/** A made-up company and a model of how its people rate each other: the input of {@code planner demo}. */
@NullMarked
package io.planner360.cli.demo;

import org.jspecify.annotations.NullMarked;
