package io.planner360.testkit.architecture.violations.standardstreamsbelongtotheprogram.application.feedback;

import java.io.InputStream;
import java.io.PrintStream;

final class Streams {
    private Streams() {}

    static final class WrongOutput {
        void used() {
            System.out.println("closed");
        }
    }

    static final class WrongError {
        void used() {
            System.err.println("late");
        }
    }

    static final class WrongInput {
        InputStream used() {
            return System.in;
        }
    }

    static final class WrongTrace {
        void used(IllegalStateException failure) {
            failure.printStackTrace();
        }
    }

    static final class GivenStream {
        void used(PrintStream out) {
            out.println("closed");
        }
    }
}
