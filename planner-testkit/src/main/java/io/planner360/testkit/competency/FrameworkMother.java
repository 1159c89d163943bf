package io.planner360.testkit.competency;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.organization.UserId;

/** Competency frameworks, role profiles and levels for tests. Every name is new unless it is given. */
public final class FrameworkMother {

    private FrameworkMother() {}

    /** A framework of 2 categories and 3 competencies with 5 levels each, which have scale values. */
    public static FrameworkBuilder aFramework() {
        return new FrameworkBuilder();
    }

    /** A profile that requires level 3 of every competency of the framework. */
    public static RoleProfileBuilder aRoleProfile(CompetencyFramework framework) {
        return new RoleProfileBuilder(framework);
    }

    /** An entry of level 2 in the framework's first competency, open, from an assessment. */
    public static LevelBuilder aLevel(UserId user, UserId assessor, CompetencyFramework framework) {
        return new LevelBuilder(user, assessor, framework);
    }
}
