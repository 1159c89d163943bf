/** What is published of the answers: scores, anonymity, reports and their release. */
@NullMarked
package io.planner360.domain.rating;

import org.jspecify.annotations.NullMarked;
