package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.CustomerId;
import java.util.List;

/**
 * Something that solvency checks look at was corrected (REQ-REC-01): every check of the customer that did not approve is
 * made again with what is right now. When the card approves, the order hears of it; else a human looks at it again. Told
 * twice, it is done twice, and comes to the same.
 */
@FunctionalInterface
public interface ReassessChecks {

    /**
     * @param fields names of what was corrected; nothing happens when no check looks at any of it
     * @return how many checks were made again
     */
    int handle(CustomerId customer, List<String> fields);
}
