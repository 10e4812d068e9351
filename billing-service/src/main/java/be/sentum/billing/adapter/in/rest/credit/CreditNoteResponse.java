package be.sentum.billing.adapter.in.rest.credit;

import be.sentum.billing.adapter.in.rest.invoice.BuyerResponse;
import be.sentum.billing.adapter.in.rest.invoice.InvoiceLineResponse;
import be.sentum.billing.adapter.in.rest.invoice.SellerResponse;
import be.sentum.billing.adapter.in.rest.invoice.VatResponse;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A credit note. Amounts are positive: so much less is owed of the invoice.
 *
 * @param invoiceNumber of the invoice it corrects
 * @param reason withdrawal, defective, damaged, wrong_item, goodwill
 * @param total with VAT
 * @param sha256 the seal of the stored document
 */
record CreditNoteResponse(
        UUID id,
        String number,
        UUID invoiceId,
        String invoiceNumber,
        UUID orderId,
        String orderNumber,
        LocalDate issuedOn,
        SellerResponse seller,
        BuyerResponse buyer,
        List<InvoiceLineResponse> lines,
        List<VatResponse> vat,
        Money taxable,
        Money vatTotal,
        Money total,
        String reason,
        String sha256) {

    static CreditNoteResponse of(CreditNote note) {
        CreditNoteDocument document = note.document();
        return new CreditNoteResponse(
                document.id().value(),
                document.number().written(),
                document.invoice().value(),
                document.invoiceNumber(),
                document.order().value(),
                document.orderNumber(),
                document.issuedOn(),
                SellerResponse.of(document.seller()),
                BuyerResponse.of(document.buyer()),
                document.lines().stream().map(InvoiceLineResponse::of).toList(),
                document.vat().stream().map(VatResponse::of).toList(),
                Money.euro(document.taxable().amount()),
                Money.euro(document.vatTotal().amount()),
                Money.euro(document.total().amount()),
                document.reason(),
                note.sha256());
    }
}
