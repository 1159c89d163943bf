/** Contracts and fixtures of learning resources, plans and progress. */
@NullMarked
package io.planner360.testkit.learning;

import org.jspecify.annotations.NullMarked;
