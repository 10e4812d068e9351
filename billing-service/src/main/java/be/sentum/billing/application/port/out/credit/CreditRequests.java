package be.sentum.billing.application.port.out.credit;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditRequest;
import java.util.List;

/** What became of crediting each return. */
public interface CreditRequests {

    /** False, and nothing is kept, when the return is known. */
    boolean add(CreditRequest request);

    void update(CreditRequest request);

    /** The oldest first. */
    List<CreditRequest> waiting(OrderId order);

    /** The oldest first. */
    List<CreditRequest> in(CreditRequest.State state, int limit);

    long count(CreditRequest.State state);
}
