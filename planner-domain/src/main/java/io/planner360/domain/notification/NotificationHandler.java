package io.planner360.domain.notification;

/**
 * What a host does with events: sends mail, calls a web hook, updates something of its own. Registered at the
 * builder of the planner, and called by {@code runDue}, after the change has been committed and outside any unit of
 * work.
 *
 * <p>Events come at least once, those of one aggregate in their order and one at a time. One that has been handled
 * can come again, if the process ended before that was noted: {@link StoredEvent#position()} tells. Which kinds it
 * knows is the handler's own affair; it returns from others at once.
 */
public interface NotificationHandler {
    /** The name under which is kept what this handler has got. Two handlers of one planner have different names. */
    HandlerName name();

    /**
     * Does what is to be done, within the time of a lease.
     *
     * @throws Exception to have the event again later; what fails too often becomes a dead letter
     */
    void handle(StoredEvent event) throws Exception;
}
