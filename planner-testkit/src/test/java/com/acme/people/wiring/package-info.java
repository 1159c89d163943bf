/** Where that host chooses its store. */
@NullMarked
package com.acme.people.wiring;

import org.jspecify.annotations.NullMarked;
