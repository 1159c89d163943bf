/** Learning plans made from published gaps, the resources they use, and progress. */
@NullMarked
package io.planner360.domain.learning;

import org.jspecify.annotations.NullMarked;
