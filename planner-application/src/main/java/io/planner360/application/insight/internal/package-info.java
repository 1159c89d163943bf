/** What the parts of this feature share. */
@NullMarked
package io.planner360.application.insight.internal;

import org.jspecify.annotations.NullMarked;
