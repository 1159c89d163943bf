@NullMarked
package io.planner360.cli.demo;

import org.jspecify.annotations.NullMarked;
