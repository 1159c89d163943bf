package io.planner360.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.function.Supplier;

/** What Planner360 keeps itself. Each constant says in one name what its rule explains in a sentence. */
public enum PlannerRule {
    DOMAIN_KNOWS_ONLY_ITSELF(LayerRules::domainKnowsOnlyItself),
    APPLICATION_KNOWS_ONLY_THE_DOMAIN(LayerRules::applicationKnowsOnlyTheDomain),
    ADAPTERS_DO_NOT_KNOW_EACH_OTHER(LayerRules::adaptersDoNotKnowEachOther),
    MODULES_POINT_INWARD(LayerRules::modulesPointInward),
    MODULES_ARE_ACYCLIC(LayerRules::modulesAreAcyclic),
    FEATURES_ARE_ACYCLIC(LayerRules::featuresAreAcyclic),
    INTERNAL_STAYS_INSIDE(LayerRules::internalStaysInside),

    JDBI_STAYS_IN_ITS_ADAPTER(TechnologyRules::jdbiStaysInItsAdapter),
    JDBC_STAYS_AT_THE_DATABASE(TechnologyRules::jdbcStaysAtTheDatabase),
    LIQUIBASE_STAYS_IN_MIGRATIONS(TechnologyRules::liquibaseStaysInMigrations),
    MAPPERS_ARE_HIDDEN(TechnologyRules::mappersAreHidden),

    SIGNATURES_HAVE_NO_VAVR_BUT_EITHER(ApiRules::signaturesHaveNoVavrButEither),
    PACKAGES_ARE_NULL_MARKED(ApiRules::packagesAreNullMarked),

    IDS_ARE_RECORDS(ModelRules::idsAreRecords),
    UUIDS_ARE_WRAPPED(ModelRules::uuidsAreWrapped),
    REFUSALS_ARE_SEALED(ModelRules::refusalsAreSealed),
    RULE_CODES_ARE_ENUMS(ModelRules::ruleCodesAreEnums),

    PORTS_ARE_IMPLEMENTED_IN_PRIVATE(AdapterRules::portsAreImplementedInPrivate),
    ADAPTERS_HAVE_ONE_ENTRY(AdapterRules::adaptersHaveOneEntry),
    PORTS_HAVE_CONTRACTS(AdapterRules::portsHaveContracts),

    TIME_AND_IDS_ARE_GIVEN(GivenRules::timeAndIdsAreGiven),
    CHANCE_IS_GIVEN(GivenRules::chanceIsGiven),
    STANDARD_STREAMS_BELONG_TO_THE_PROGRAM(PlatformRules::standardStreamsBelongToTheProgram),
    DATES_ARE_JAVA_TIME(PlatformRules::datesAreJavaTime),
    STATICS_ARE_CONSTANT(PlatformRules::staticsAreConstant),
    LOCALE_IS_NAMED(PlatformRules::localeIsNamed),
    CHARSET_IS_NAMED(PlatformRules::charsetIsNamed),
    ZONE_IS_NAMED(PlatformRules::zoneIsNamed),

    NAMES_SAY_SOMETHING(WordRules::namesSaySomething),
    REPORTS_READ_PUBLISHED_RESULTS(WordRules::reportsReadPublishedResults),

    /** The only one that needs the test classes of all modules among those it is checked over. */
    ADAPTERS_RUN_EVERY_CONTRACT(AdapterRules::adaptersRunEveryContract);

    @SuppressWarnings("ImmutableEnumChecker") // A method reference, without state.
    private final Function<House, ArchRule> made;

    PlannerRule(Function<House, ArchRule> made) {
        this.made = made;
    }

    PlannerRule(Supplier<ArchRule> made) {
        this(house -> made.get());
    }

    /** The rule for our own packages. */
    public ArchRule rule() {
        return in(House.OURS);
    }

    ArchRule in(House house) {
        return made.apply(house);
    }
}
