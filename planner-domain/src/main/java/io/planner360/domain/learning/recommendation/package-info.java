/** What is recommended to a person because of a report, and what becomes of it. */
@NullMarked
package io.planner360.domain.learning.recommendation;

import org.jspecify.annotations.NullMarked;
