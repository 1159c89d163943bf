/** What can be learnt from many. */
@NullMarked
package io.planner360.application.insight;

import org.jspecify.annotations.NullMarked;
