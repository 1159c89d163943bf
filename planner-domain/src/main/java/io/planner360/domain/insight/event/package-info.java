/** What people use of the product: typed events, added and never changed. */
@NullMarked
package io.planner360.domain.insight.event;

import org.jspecify.annotations.NullMarked;
