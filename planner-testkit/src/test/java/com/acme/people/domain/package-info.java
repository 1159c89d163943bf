/** The domain core of a host that keeps the rules. */
@NullMarked
package com.acme.people.domain;

import org.jspecify.annotations.NullMarked;
