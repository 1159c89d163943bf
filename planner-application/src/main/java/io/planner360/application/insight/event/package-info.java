/** Recording and counting what people use. */
@NullMarked
package io.planner360.application.insight.event;

import org.jspecify.annotations.NullMarked;
