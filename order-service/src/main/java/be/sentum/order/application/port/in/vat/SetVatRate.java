package be.sentum.order.application.port.in.vat;

import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.vat.VatPeriod;

/**
 * Enters from when a rate holds for a class, or until when (REQ-INV-04: rates are data). An open-ended earlier rate ends
 * the day before. Refuses what would change days that have passed, and two rates on one day. Placed orders keep theirs.
 * Idempotent.
 */
@FunctionalInterface
public interface SetVatRate {

    Result handle(VatPeriod period);

    sealed interface Result {

        record Set(VatPeriod period) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
