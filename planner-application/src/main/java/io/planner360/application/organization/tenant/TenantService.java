package io.planner360.application.organization.tenant;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationProfile;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * The organization itself. Each method is one unit of work; those that change something read may throw
 * {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class TenantService {
    private final Context context;
    private final AccessControl access;
    private final Organizations organizations;

    /** Made by the {@code Planner}. */
    public TenantService(Context context) {
        this.context = context;
        this.access = context.access();
        this.organizations = context.persistence().organizations();
    }

    /** See {@link FindOrganization}. */
    public Either<Refusal, Organization> find(FindOrganization question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> context.stored().organization(question.actor())));
    }

    /** See {@link EditOrganization}. */
    public Either<Refusal, Organization> edit(EditOrganization command) {
        return change(
                command,
                organization -> OrganizationProfile.of(
                                command.name(), command.domain(), command.industry(), command.size(), command.logoUrl())
                        .map(profile -> organization.present(profile, context.now())));
    }

    /** See {@link ChangeSettings}. */
    public Either<Refusal, Organization> changeSettings(ChangeSettings command) {
        return change(
                command,
                organization -> OrganizationSettings.of(command.settings())
                        .map(settings -> organization.decide(settings, context.now())));
    }

    /** See {@link DeactivateOrganization}. */
    public Either<Refusal, Organization> deactivate(DeactivateOrganization command) {
        return change(command, organization -> organization.deactivate(context.now()));
    }

    /** See {@link ReactivateOrganization}. */
    public Either<Refusal, Organization> reactivate(ReactivateOrganization command) {
        return change(command, organization -> organization.reactivate(context.now()));
    }

    private Either<Refusal, Organization> change(
            Request command, Function<Organization, Either<? extends Refusal, Organization>> step) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member -> context.stored().organization(command.actor()))
                        .flatMap(organization -> Either.<Refusal, Organization>narrow(step.apply(organization)))
                        .flatMap(organization -> Either.narrow(organizations.update(organization))));
    }
}
