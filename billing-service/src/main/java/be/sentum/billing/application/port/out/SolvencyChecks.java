package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.List;
import java.util.Optional;

/** The solvency checks, at most one an order. */
public interface SolvencyChecks {

    CheckId nextId();

    /** Throws when the order already has one. */
    void add(SolvencyCheck check);

    /** Stores a review or a closing. What the card made of it never changes. */
    void update(SolvencyCheck check);

    /**
     * Puts a check with corrected inputs in the place of the one that was; what was decided before stays beside it.
     *
     * @param because names of the corrected fields
     */
    void reassess(SolvencyCheck before, SolvencyCheck after, List<String> because);

    Optional<SolvencyCheck> find(CheckId id);

    /** Like {@link #find}; nobody else can change it until the transaction ends. */
    Optional<SolvencyCheck> findToChange(CheckId id);

    Optional<SolvencyCheck> ofOrder(OrderId order);

    /** A customer's checks, newest first; only their ids, because there may be many. */
    List<CheckId> of(CustomerId customer);

    /** How many checks of a customer wait for a human. */
    int openFor(CustomerId customer);
}
