/** What raters answered. */
@NullMarked
package io.planner360.domain.feedback.response;

import org.jspecify.annotations.NullMarked;
