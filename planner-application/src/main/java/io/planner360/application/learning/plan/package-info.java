/** Commands and questions about plans and their progress. */
@NullMarked
package io.planner360.application.learning.plan;

import org.jspecify.annotations.NullMarked;
