/** Role profiles. */
@NullMarked
package io.planner360.application.competency.profile;

import org.jspecify.annotations.NullMarked;
