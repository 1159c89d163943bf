package io.planner360.application.organization.account;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Accounts: changed by the person and by the host, and by no organization. Each method is one unit of work; those
 * that change something read may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class AccountService {
    private final Context context;
    private final AccessControl access;
    private final Users users;

    /** Made by the {@code Planner}. */
    public AccountService(Context context) {
        this.context = context;
        this.access = context.access();
        this.users = context.persistence().users();
    }

    /** See {@link EditAccount}. */
    public Either<Refusal, User> edit(EditAccount command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(person -> Found.orRefuse(users.find(person.user()), "account", person.user()))
                        .flatMap(user -> Either.<Refusal, User>narrow(user.edit(
                                command.firstName(), command.lastName(), command.profileImageUrl(), context.now())))
                        .map(users::update));
    }

    /** See {@link RecordLogin}. */
    public Either<Refusal, User> recordLogin(RecordLogin command) {
        return change(
                () -> users.findByEmail(new EmailAddress(command.email())),
                command.email(),
                user -> user.logIn(context.now()));
    }

    /** See {@link VerifyEmail}. */
    public Either<Refusal, User> verifyEmail(VerifyEmail command) {
        return change(command.user(), user -> Either.right(user.verifyEmail(context.now())));
    }

    /** See {@link DeactivateAccount}. */
    public Either<Refusal, User> deactivate(DeactivateAccount command) {
        return change(command.user(), user -> user.deactivate(context.now()));
    }

    /** See {@link ReactivateAccount}. */
    public Either<Refusal, User> reactivate(ReactivateAccount command) {
        return change(command.user(), user -> user.reactivate(context.now()));
    }

    /** See {@link ListIdleAccounts}. The longest idle first. */
    public Page<User> idle(ListIdleAccounts question) {
        return context.persistence().unitOfWork().system(() -> users.idleSince(question.since(), question.page()));
    }

    private Either<Refusal, User> change(UserId id, Function<User, Either<Refusal, User>> step) {
        return change(() -> users.find(id), id, step);
    }

    /** Above the tenants, where nothing has been written yet when something is refused. */
    private Either<Refusal, User> change(
            Supplier<Optional<User>> account, Object id, Function<User, Either<Refusal, User>> step) {
        return context.persistence()
                .unitOfWork()
                .system(() -> Found.orRefuse(account.get(), "account", id)
                        .flatMap(step)
                        .map(users::update));
    }
}
