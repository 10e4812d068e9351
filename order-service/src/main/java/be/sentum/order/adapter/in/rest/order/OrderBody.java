package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.money.Totals;
import be.sentum.order.domain.money.VatTotal;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order as its placing answers it.
 *
 * @param choices what POST /orders/{id}/payment-choice takes now; left out when there is nothing to choose
 * @param net without tax
 * @param vat for each rate the taxable amount and the tax, rounded once per rate
 * @param total with tax
 * @param warnings codes; national_register_number_masked: such a number was taken out of what was typed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OrderBody(
        UUID id,
        String number,
        OrderStatus status,
        PaymentMethod payment,
        List<PaymentChoice> choices,
        Amount net,
        List<Vat> vat,
        Amount total,
        List<Line> lines,
        Instant placedAt,
        List<String> warnings) {

    record Line(String sku, String name, int quantity, Amount unitPrice, String vatRate) {

        static Line of(OrderLine line) {
            return new Line(
                    line.sku().code(),
                    line.name(),
                    line.quantity(),
                    Amount.of(line.unitPrice()),
                    line.vatRate().code());
        }
    }

    record Vat(String rate, Amount taxable, Amount vat) {

        static Vat of(VatTotal total) {
            return new Vat(total.rate().code(), Amount.of(total.taxable()), Amount.of(total.vat()));
        }
    }

    static OrderBody of(Order order, boolean masked) {
        Totals totals = order.totals();
        return new OrderBody(
                order.id().value(),
                order.number().value(),
                order.status(),
                order.payment(),
                order.course().choices(),
                Amount.of(totals.net()),
                totals.perRate().stream().map(Vat::of).toList(),
                Amount.of(totals.total()),
                order.lines().stream().map(Line::of).toList(),
                order.placedAt(),
                masked ? List.of("national_register_number_masked") : List.of());
    }
}
