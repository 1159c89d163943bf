/** What is recommended to people because of their reports. */
@NullMarked
package io.planner360.application.learning.recommendation;

import org.jspecify.annotations.NullMarked;
