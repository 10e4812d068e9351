package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invoice with all its mandatory mentions (REQ-INV-01).
 *
 * @param taxable without VAT
 * @param total with VAT
 * @param reference the structured communication to pay with
 * @param sha256 the seal of the stored document
 */
record InvoiceResponse(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        LocalDate issuedOn,
        LocalDate suppliedOn,
        LocalDate dueOn,
        boolean prepaid,
        SellerResponse seller,
        BuyerResponse buyer,
        List<InvoiceLineResponse> lines,
        List<VatResponse> vat,
        Money taxable,
        Money vatTotal,
        Money total,
        String reference,
        String sha256) {

    static InvoiceResponse of(Invoice invoice) {
        InvoiceDocument document = invoice.document();
        return new InvoiceResponse(
                document.id().value(),
                document.number().written(),
                document.sale().order().value(),
                document.sale().orderNumber(),
                document.issuedOn(),
                document.sale().suppliedOn(),
                document.dueOn(),
                document.sale().prepaid(),
                SellerResponse.of(document.seller()),
                BuyerResponse.of(document.buyer()),
                document.sale().lines().stream().map(InvoiceLineResponse::of).toList(),
                document.vat().stream().map(VatResponse::of).toList(),
                Money.euro(document.taxable().amount()),
                Money.euro(document.vatTotal().amount()),
                Money.euro(document.total().amount()),
                document.reference().written(),
                invoice.sha256());
    }
}
