/** Who is proposed as a rater, and what became of it. */
@NullMarked
package io.planner360.domain.feedback.nomination;

import org.jspecify.annotations.NullMarked;
