package com.acme.violations.internalsarenotused.internal;

public final class Rows {}
