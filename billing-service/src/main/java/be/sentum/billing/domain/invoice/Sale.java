package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import java.time.LocalDate;
import java.util.List;

/**
 * What was delivered and is now to be invoiced.
 *
 * @param suppliedOn the Brussels date of the delivery
 * @param prepaid whether it was paid before it was delivered
 */
public record Sale(
        OrderId order,
        String orderNumber,
        CustomerId customer,
        List<InvoiceLine> lines,
        LocalDate suppliedOn,
        boolean prepaid) {

    public Sale {
        lines = List.copyOf(lines);
    }
}
