package io.planner360.testkit.architecture.violations.zoneisnamed.cli;

import java.time.ZoneId;

final class Main {
    ZoneId zone = ZoneId.systemDefault();
}
