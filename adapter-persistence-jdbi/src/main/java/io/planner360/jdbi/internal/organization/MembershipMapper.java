package io.planner360.jdbi.internal.organization;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.EnumText;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From row to membership. */
@Mapper
interface MembershipMapper {
    @Mapping(target = "user", source = "userId")
    @Mapping(target = "manager", source = "managerId")
    // Not properties, though they look like setters.
    @Mapping(target = "atVersion", ignore = true)
    @Mapping(target = "assign", ignore = true)
    Membership membership(MembershipRow row);

    default UserId user(UUID id) {
        return new UserId(id);
    }

    default Optional<UserId> manager(@Nullable UUID id) {
        return Optional.ofNullable(id).map(UserId::new);
    }

    default RoleId role(UUID id) {
        return new RoleId(id);
    }

    default MembershipStatus status(String text) {
        return EnumText.parse(MembershipStatus.class, text);
    }
}
