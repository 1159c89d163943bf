/** Hosts that break the rules for hosts on purpose, laid out as the houses that break ours. */
@NullMarked
package com.acme.violations;

import org.jspecify.annotations.NullMarked;
