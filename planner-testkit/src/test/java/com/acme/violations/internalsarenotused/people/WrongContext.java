package com.acme.violations.internalsarenotused.people;

import io.planner360.application.internal.Context;

public final class WrongContext {
    Context used;
}
