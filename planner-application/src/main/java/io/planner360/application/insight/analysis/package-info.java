/** Questions about figures, and who may ask them. */
@NullMarked
package io.planner360.application.insight.analysis;

import org.jspecify.annotations.NullMarked;
