package com.acme.violations.portsstandonthedomain.store;

import io.planner360.domain.organization.User;
import io.planner360.domain.organization.Users;

abstract class OwnUsers implements Users {
    User last;
}
