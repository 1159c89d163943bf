/** Commands and questions about organizations and their people. */
@NullMarked
package io.planner360.application.organization;

import org.jspecify.annotations.NullMarked;
