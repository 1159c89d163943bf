/** What comes to a cycle from files. */
@NullMarked
package io.planner360.application.feedback.imports;

import org.jspecify.annotations.NullMarked;
