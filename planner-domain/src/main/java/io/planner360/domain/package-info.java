@NullMarked
package io.planner360.domain;

import org.jspecify.annotations.NullMarked;
