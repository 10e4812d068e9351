package be.sentum.billing.adapter.in.rest.credit;

import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of crediting a return.
 *
 * @param status waiting, issued, not_invoiced, refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreditRequestResponse(
        UUID returnId,
        UUID orderId,
        List<Goods> goods,
        String reason,
        Instant returnedAt,
        String status,
        @Nullable UUID creditNoteId) {

    record Goods(String sku, int quantity) {}

    static CreditRequestResponse of(CreditRequest request) {
        CreditNoteId note = request.creditNote();
        return new CreditRequestResponse(
                request.returnId(),
                request.order().value(),
                request.lines().stream()
                        .map(line -> new Goods(line.sku(), line.quantity()))
                        .toList(),
                request.reason(),
                request.returnedAt(),
                request.state().name().toLowerCase(Locale.ROOT),
                note == null ? null : note.value());
    }
}
