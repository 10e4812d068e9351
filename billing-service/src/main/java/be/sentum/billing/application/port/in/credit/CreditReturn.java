package be.sentum.billing.application.port.in.credit;

import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditRequest;

/**
 * Credits what was invoiced for goods that came back: numbered without gaps in a series of its own, referring to its
 * invoice, at most what remains of it (REQ-INV-05). Where there is no invoice yet, the credit waits for it. A return is
 * credited once, however often this is asked.
 */
public interface CreditReturn {

    Result handle(CreditRequest request);

    /** What came of it. */
    sealed interface Result {

        record Issued(CreditNote note) implements Result {}

        /** It is kept, in that state. */
        record Kept(CreditRequest.State state) implements Result {}

        /** The return was handled before. */
        record Already() implements Result {}

        /** The customer is erased: nothing is written about them again (REQ-ERA-07). */
        record Dropped() implements Result {}

        /** A credit note with a later date exists; try again. No number was drawn. */
        record OutOfOrder() implements Result {}
    }
}
