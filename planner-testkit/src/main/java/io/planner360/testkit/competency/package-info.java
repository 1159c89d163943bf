/** Contracts and fixtures of competency frameworks and role profiles. */
@NullMarked
package io.planner360.testkit.competency;

import org.jspecify.annotations.NullMarked;
