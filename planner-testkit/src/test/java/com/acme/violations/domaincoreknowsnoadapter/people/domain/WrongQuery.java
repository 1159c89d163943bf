package com.acme.violations.domaincoreknowsnoadapter.people.domain;

import org.jdbi.v3.core.Jdbi;

public final class WrongQuery {
    Jdbi used;
}
