/** Commands and questions about learning plans and their progress. */
@NullMarked
package io.planner360.application.learning;

import org.jspecify.annotations.NullMarked;
