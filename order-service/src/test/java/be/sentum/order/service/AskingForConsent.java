package be.sentum.order.service;

import be.sentum.personaldata.permission.Permission;
import be.sentum.personaldata.permission.Permissions;
import java.util.UUID;

/** What placing an order must never do: the fixture that shows that {@link NoBundlingTest} would see it. */
record AskingForConsent(Permissions permissions) {

    boolean mayOrder(UUID customer) {
        return permissions.decision(customer, "P09") instanceof Permission.Allowed;
    }
}
