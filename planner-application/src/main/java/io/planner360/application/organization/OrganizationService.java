package io.planner360.application.organization;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.organization.account.AccountService;
import io.planner360.application.organization.history.HistoryService;
import io.planner360.application.organization.imports.PeopleImportService;
import io.planner360.application.organization.standard.StandardService;
import io.planner360.application.organization.tenant.TenantService;
import io.planner360.domain.organization.MemberEvent;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.standard.StandardKind;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organizations and their people. Each method is one unit of work. */
public final class OrganizationService {
    private final Context context;
    private final AccessControl access;
    private final RoleService roles;
    private final TenantService tenant;
    private final AccountService accounts;
    private final HistoryService history;
    private final PeopleImportService imports;
    private final StandardService standards;

    /** Made by the {@code Planner}. */
    public OrganizationService(Context context) {
        this.context = context;
        this.access = context.access();
        this.roles = new RoleService(context);
        this.tenant = new TenantService(context);
        this.accounts = new AccountService(context);
        this.history = new HistoryService(context);
        this.imports = new PeopleImportService(context);
        this.standards = new StandardService(context);
    }

    /** The roles of an organization, and who holds them. */
    public RoleService roles() {
        return roles;
    }

    /** The organization itself: its profile, its settings, whether it is active. */
    public TenantService tenant() {
        return tenant;
    }

    /** Accounts, which belong to people. */
    public AccountService accounts() {
        return accounts;
    }

    /** What was said of members in the past. */
    public HistoryService history() {
        return history;
    }

    /** What comes from files, of any size. */
    public PeopleImportService peopleImports() {
        return imports;
    }

    /** What every organization is offered, or begins with. */
    public StandardService standards() {
        return standards;
    }

    /** See {@link FoundOrganization}. It begins with the settings that are standard. */
    public Either<Refusal, FoundedOrganization> found(FoundOrganization command) {
        OrganizationId id = new OrganizationId(context.ids().next());
        var organization = Organization.found(id, command.name(), context.now());
        var founder = account(command.email(), command.firstName(), command.lastName());
        return both(organization, founder)
                .flatMap(user -> context.persistence().unitOfWork().attempt(id, () -> {
                    Organization begun = organization
                            .get()
                            .decide(
                                    context.persistence()
                                            .standards()
                                            .all(StandardKind.SETTING)
                                            .settings(),
                                    organization.get().createdAt());
                    context.persistence().organizations().add(begun);
                    return join(
                                    user,
                                    Set.of(SystemRole.ADMINISTRATOR, SystemRole.HR, SystemRole.EMPLOYEE),
                                    "",
                                    "",
                                    Optional.empty())
                            .map(administrator -> new FoundedOrganization(begun, administrator.user()));
                }));
    }

    /** See {@link RegisterPerson}. */
    public Either<Refusal, Membership> register(RegisterPerson command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> access.requireAll(member, allowedBy(command.roles())))
                        .flatMap(member -> account(command))
                        .flatMap(user -> join(
                                user, command.roles(), command.jobTitle(), command.department(), command.manager())));
    }

    private static Set<Permission> allowedBy(Set<SystemRole> roles) {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toSet());
    }

    /** See {@link AcceptMembership}. */
    public Either<Refusal, Membership> accept(AcceptMembership command) {
        return context.attempt(
                command.actor(),
                () -> access.requireProposed(command)
                        .flatMap(Membership::accept)
                        .flatMap(this::update));
    }

    /** See {@link ChangeManager}. Refused where it would close a cycle. */
    public Either<Refusal, Membership> changeManager(ChangeManager command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command).flatMap(actor -> {
                    List<UserId> above = command.manager()
                            .map(memberships()::lockManagersAbove)
                            .orElse(List.of());
                    return member(command.user())
                            .flatMap(member -> member.reportTo(command.manager(), above))
                            .flatMap(this::update);
                }));
    }

    /** See {@link ChangeJob}. */
    public Either<Refusal, Membership> changeJob(ChangeJob command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> member(command.user()))
                        .flatMap(member -> Either.<Refusal, Membership>narrow(
                                member.changeJob(command.jobTitle(), command.department())))
                        .flatMap(this::update));
    }

    /** See {@link DeactivateMember}. */
    public Either<Refusal, Membership> deactivate(DeactivateMember command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command).flatMap(actor -> {
                    Set<UserId> administrators = memberships().lockHolders(SystemRole.ADMINISTRATOR.id());
                    return member(command.user())
                            .flatMap(member -> member.deactivate(administrators))
                            .flatMap(this::update)
                            .peek(member -> context.publish(new MemberEvent.Deactivated(member.user())));
                }));
    }

    /** See {@link ReactivateMember}. */
    public Either<Refusal, Membership> reactivate(ReactivateMember command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> member(command.user()))
                        .flatMap(Membership::reactivate)
                        .flatMap(this::update));
    }

    /** See {@link FindMember}. */
    public Either<Refusal, Membership> member(FindMember question) {
        return context.attempt(
                question.actor(), () -> access.requireMember(question).flatMap(reader -> member(question.user())));
    }

    /** See {@link ListMembers}. By user id. */
    public Either<Refusal, Page<Membership>> members(ListMembers question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question).map(reader -> memberships().all(question.page())));
    }

    /** See {@link ListDirectReports}. By user id. */
    public Either<Refusal, Page<Membership>> directReports(ListDirectReports question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> memberships().directReports(question.manager(), question.page())));
    }

    /** See {@link ListAllReports}. By user id. */
    public Either<Refusal, Page<Membership>> allReports(ListAllReports question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> memberships().allReports(question.manager(), question.page())));
    }

    /** See {@link FindAccount}. */
    public Either<Refusal, User> account(FindAccount question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.user(), question)
                        .flatMap(reader -> Found.orRefuse(
                                context.persistence().users().find(question.user()), "account", question.user())));
    }

    /** The account, if nothing is wrong with it or with what the organization says of the person. */
    private Either<Refusal, User> account(RegisterPerson command) {
        var user = account(command.email(), command.firstName(), command.lastName());
        UserId candidate = new UserId(context.ids().random());
        String nameIsCheckedAbove = "-";
        var membership = Membership.propose(
                candidate,
                nameIsCheckedAbove,
                command.roles(),
                command.jobTitle(),
                command.department(),
                command.manager());
        return both(user, membership).flatMap(valid -> user);
    }

    /** Its id is random: one that grows with time would tell that a known account is older than the question. */
    private Either<Refusal, User> account(String email, String firstName, String lastName) {
        return Either.narrow(
                User.register(new UserId(context.ids().random()), email, firstName, lastName, context.now()));
    }

    private Either<Refusal, Membership> join(
            User user, Set<SystemRole> roles, String jobTitle, String department, Optional<UserId> manager) {
        String displayName = user.firstName() + " " + user.lastName();
        UserId id = context.persistence().users().claim(user);
        return Either.<Refusal, Membership>narrow(
                        Membership.propose(id, displayName, roles, jobTitle, department, manager))
                .flatMap(membership -> memberships().add(membership, context.now()))
                .peek(member -> context.publish(new MemberEvent.Invited(member.user())));
    }

    private Either<Refusal, Membership> update(Membership changed) {
        return memberships().update(changed, context.now());
    }

    private Either<Refusal, Membership> member(UserId user) {
        return Found.orRefuse(memberships().find(user), "membership", user);
    }

    private Memberships memberships() {
        return context.persistence().memberships();
    }

    private static <T> Either<Refusal, T> both(
            Either<? extends Refusal, ?> first, Either<? extends Refusal, T> second) {
        List<Violation> violations = Stream.of(first, second)
                .flatMap(either -> either.isLeft() && either.getLeft() instanceof InvalidInput invalid
                        ? invalid.violations().stream()
                        : Stream.empty())
                .toList();
        return violations.isEmpty() ? Either.narrow(second) : Either.left(new InvalidInput(violations));
    }
}
