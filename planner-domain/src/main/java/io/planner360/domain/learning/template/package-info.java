/** Plans that are made many times, for people who need to learn the same. */
@NullMarked
package io.planner360.domain.learning.template;

import org.jspecify.annotations.NullMarked;
