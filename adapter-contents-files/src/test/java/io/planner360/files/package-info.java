@NullMarked
package io.planner360.files;

import org.jspecify.annotations.NullMarked;
