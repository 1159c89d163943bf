/** The unit of work on JDBC, and what the features' ports share. Not API. */
@NullMarked
package io.planner360.jdbi.internal;

import org.jspecify.annotations.NullMarked;
