package io.planner360.inmemory.internal.competency;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.LevelCoverage;
import io.planner360.domain.competency.assessment.LevelGap;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryCompetencyGaps implements CompetencyGaps {
    private final Store store;

    InMemoryCompetencyGaps(Store store) {
        this.store = store;
    }

    @Override
    public List<LevelGap> ofPerson(UserId user, CompetencyFrameworkId framework, Instant at) {
        return byJobTitle(store.tenant().find(OrganizationPorts.MEMBER, user).stream(), framework, at)
                .toList();
    }

    @Override
    public List<LevelGap> ofPersonFor(UserId user, RoleProfileId profile, Instant at) {
        WorkingCopy tenant = store.tenant();
        return tenant.find(OrganizationPorts.MEMBER, user).stream()
                .flatMap(member -> tenant.find(InMemoryRoleProfiles.BY_ID, profile).stream())
                .filter(RoleProfile::active)
                .flatMap(found -> gaps(tenant, user, found, at))
                .toList();
    }

    @Override
    public List<LevelGap> ofTeam(UserId manager, CompetencyFrameworkId framework, Instant at) {
        return byJobTitle(members().filter(member -> member.manager().equals(Optional.of(manager))), framework, at)
                .toList();
    }

    @Override
    public Page<LevelCoverage> ofOrganization(CompetencyFrameworkId framework, Instant at, PageRequest page) {
        Map<CompetencyId, List<LevelGap>> byCompetency =
                byJobTitle(members(), framework, at).collect(Collectors.groupingBy(LevelGap::competency));
        SortedMap<Position, LevelCoverage> counted = TreeMap.empty();
        for (Map.Entry<CompetencyId, List<LevelGap>> entry : byCompetency.entrySet()) {
            List<LevelGap> gaps = entry.getValue();
            if (gaps.size() >= LevelCoverage.FEWEST) {
                counted = counted.put(
                        Position.of(entry.getKey().value()),
                        new LevelCoverage(
                                entry.getKey(),
                                gaps.size(),
                                (int) gaps.stream()
                                        .filter(gap -> gap.current().isPresent())
                                        .count(),
                                (int) gaps.stream()
                                        .filter(gap -> gap.lacking().equals(Optional.of(0)))
                                        .count()));
            }
        }
        return Pages.of(counted, page);
    }

    private Stream<Membership> members() {
        return store.tenant().stream(OrganizationPorts.MEMBERS, Tuple.empty());
    }

    private Stream<LevelGap> byJobTitle(Stream<Membership> members, CompetencyFrameworkId framework, Instant at) {
        WorkingCopy tenant = store.tenant();
        return members.flatMap(member ->
                tenant.find(InMemoryRoleProfiles.BY_TITLE, Tuple.of(framework, member.jobTitle())).stream()
                        .filter(RoleProfile::active)
                        .flatMap(profile -> gaps(tenant, member.user(), profile, at)));
    }

    private static Stream<LevelGap> gaps(WorkingCopy tenant, UserId user, RoleProfile profile, Instant at) {
        Map<CompetencyId, UserCompetency> current = InMemoryUserCompetencies.current(tenant, user, at);
        return profile.requiredLevels().entrySet().stream()
                .map(required -> new LevelGap(
                        user,
                        required.getKey(),
                        required.getValue(),
                        Optional.ofNullable(current.get(required.getKey())).map(UserCompetency::level)))
                .sorted(comparing(gap -> Position.of(gap.competency().value())));
    }
}
