/** What can be learnt from many: analyses, the use that is made of the product, reports and dashboards. */
@NullMarked
package io.planner360.domain.insight;

import org.jspecify.annotations.NullMarked;
