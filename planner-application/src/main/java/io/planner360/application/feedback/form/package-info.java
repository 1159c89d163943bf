/** Forms. */
@NullMarked
package io.planner360.application.feedback.form;

import org.jspecify.annotations.NullMarked;
