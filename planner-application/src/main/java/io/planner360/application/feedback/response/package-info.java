/** Drafts and answers. */
@NullMarked
package io.planner360.application.feedback.response;

import org.jspecify.annotations.NullMarked;
