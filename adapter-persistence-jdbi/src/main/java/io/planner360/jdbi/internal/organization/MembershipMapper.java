package io.planner360.jdbi.internal.organization;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.SystemRole;
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
    @Mapping(target = "atVersion", ignore = true) // not a property, though it looks like a setter
    Membership membership(MembershipRow row);

    default UserId user(UUID id) {
        return new UserId(id);
    }

    default Optional<UserId> manager(@Nullable UUID id) {
        return Optional.ofNullable(id).map(UserId::new);
    }

    default SystemRole role(String text) {
        return EnumText.parse(SystemRole.class, text);
    }

    default MembershipStatus status(String text) {
        return EnumText.parse(MembershipStatus.class, text);
    }
}
