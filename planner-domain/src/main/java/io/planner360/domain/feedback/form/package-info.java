/** Forms: questions, scales, rater groups, and what may be answered. */
@NullMarked
package io.planner360.domain.feedback.form;

import org.jspecify.annotations.NullMarked;
