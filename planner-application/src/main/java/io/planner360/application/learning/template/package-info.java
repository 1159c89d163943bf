/** The templates that plans are made of. */
@NullMarked
package io.planner360.application.learning.template;

import org.jspecify.annotations.NullMarked;
