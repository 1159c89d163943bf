/** A host's own tests, as the documentation shows them. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
