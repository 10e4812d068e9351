package be.sentum.order.adapter.in.rest.vat;

import be.sentum.order.domain.vat.VatPeriod;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a rate holds for a class of goods; dates in Brussels, both included. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VatRateBody(
        String vatClass,
        String vatRate,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalReference) {

    static VatRateBody of(VatPeriod period) {
        return new VatRateBody(
                period.vatClass().code(), period.rate().code(), period.from(), period.to(), period.legalReference());
    }
}
