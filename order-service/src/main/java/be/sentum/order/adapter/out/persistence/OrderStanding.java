package be.sentum.order.adapter.out.persistence;

import be.sentum.order.domain.customer.Standing;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Standing.Erased;
import be.sentum.personaldata.subject.Standing.Good;
import be.sentum.personaldata.subject.Standing.Restricted;
import be.sentum.personaldata.subject.Standing.Unknown;
import java.util.function.Predicate;

/** What a person's standing means for an order. */
final class OrderStanding {

    private static final String ORDERS = "P02";

    private static final Category[] IN_AN_ORDER = {Category.IDENTITY, Category.CONTACT, Category.TRANSACTION};

    private OrderStanding() {}

    /** For handling an order (purpose P02). */
    static Standing toOrder(be.sentum.personaldata.subject.Standing standing) {
        return of(standing, restricted -> restricted.covers(ORDERS, IN_AN_ORDER));
    }

    static Standing of(be.sentum.personaldata.subject.Standing standing, Predicate<Restricted> covered) {
        return switch (standing) {
            case Good _ -> Standing.GOOD;
            case Unknown _ -> Standing.UNKNOWN;
            case Erased _ -> Standing.ERASED;
            case Restricted restricted -> covered.test(restricted) ? Standing.RESTRICTED : Standing.GOOD;
        };
    }
}
