/** Commands and questions about reports and their release. */
@NullMarked
package io.planner360.application.rating;

import org.jspecify.annotations.NullMarked;
