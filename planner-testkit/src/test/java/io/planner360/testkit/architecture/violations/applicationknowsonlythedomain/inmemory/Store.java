package io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.inmemory;

public final class Store {}
