/** Proposing raters, and deciding on them. */
@NullMarked
package io.planner360.application.feedback.nomination;

import org.jspecify.annotations.NullMarked;
