package io.planner360.application.feedback.invitation;

/**
 * What came of changes of manager.
 *
 * @param invited new managers who are asked from now on; their invitations are to be sent
 * @param left new managers who should be asked, and for whom there was no room
 */
public record FollowedChanges(int invited, int left) {
    /** Where nothing was to be done. */
    static final FollowedChanges NONE = new FollowedChanges(0, 0);

    FollowedChanges plus(FollowedChanges other) {
        return new FollowedChanges(invited + other.invited, left + other.left);
    }
}
