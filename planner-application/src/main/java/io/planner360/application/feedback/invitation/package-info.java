/** Inviting raters, and what they do with it short of answering. */
@NullMarked
package io.planner360.application.feedback.invitation;

import org.jspecify.annotations.NullMarked;
