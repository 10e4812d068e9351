package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.invoice.VatPerRate;
import be.sentum.events.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The VAT of one rate; a rate of 0 says why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VatResponse(
        String rate, Money taxable, Money amount, @Nullable String exemptionReason) {

    public static VatResponse of(VatPerRate vat) {
        return new VatResponse(
                String.valueOf(vat.rate().percent()),
                Money.euro(vat.taxable().amount()),
                Money.euro(vat.vat().amount()),
                vat.exemptionReason());
    }
}
