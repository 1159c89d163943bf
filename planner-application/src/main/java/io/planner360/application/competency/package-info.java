/** Commands and questions about competency frameworks and role profiles. */
@NullMarked
package io.planner360.application.competency;

import org.jspecify.annotations.NullMarked;
