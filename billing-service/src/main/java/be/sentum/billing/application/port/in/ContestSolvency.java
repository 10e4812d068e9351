package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The buyer asks that a human looks at a check, with words of their own if they like (REQ-ADM-03): free, as long as the
 * check is there. What a human rejected is open again for another human; what was approved has nothing to contest and
 * stays as it is. Asked again, the later statement counts.
 */
public interface ContestSolvency {

    /**
     * The check after it; empty for an unknown one and somebody else's.
     *
     * @param statement kept without national register numbers
     */
    Optional<SolvencyCheck> handle(CheckId check, Viewer viewer, @Nullable String statement);

    /**
     * The same, asked where the order is shown and without a word: only of a check that waits for a human and that nobody
     * has asked one for. Idempotent.
     */
    void askedAtOrder(OrderId order);
}
