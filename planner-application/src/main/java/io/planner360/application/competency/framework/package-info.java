/** Competency frameworks. */
@NullMarked
package io.planner360.application.competency.framework;

import org.jspecify.annotations.NullMarked;
