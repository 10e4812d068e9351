package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.explanation.Explanation;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads solvency checks. Somebody else's check and an unknown one are the same: empty. */
public interface SolvencyQueries {

    Optional<SolvencyCheck> check(CheckId id, Viewer viewer);

    Optional<SolvencyCheck> checkOfOrder(OrderId order, Viewer viewer);

    /** Made with the version of the card that decided. */
    Optional<Explanation> explanation(CheckId id, Viewer viewer);

    /**
     * Explains all checks of a customer, newest first, one at a time. One whose card is no longer kept is left out: its
     * score and inputs are told as they are stored.
     */
    void explainAll(CustomerId customer, Consumer<Explanation> reader);

    /** How many checks of a customer wait for a human. */
    int openReviews(CustomerId customer);
}
