package com.acme.violations.internalsarenotused.people;

import com.acme.violations.internalsarenotused.internal.Rows;

public final class People {
    Rows used;
}
