package io.planner360.testkit.architecture.violations.standardstreamsbelongtotheprogram.cli;

final class Progress {
    void show() {
        System.out.println("closed");
    }
}
