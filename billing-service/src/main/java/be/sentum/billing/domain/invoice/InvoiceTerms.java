package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.customer.Kind;
import java.time.LocalDate;

/**
 * On what terms we invoice.
 *
 * @param consumerDays days a consumer has to pay; more than 14 may be consumer credit (REQ-SOL-08)
 * @param companyDays days a company has to pay; more than 60 is void (REQ-PAY-02)
 * @param zeroRateReason why VAT of 0 % is charged, as such an invoice must say; may be blank where nothing is sold at 0 %
 */
public record InvoiceTerms(int consumerDays, int companyDays, String zeroRateReason) {

    private static final int CONSUMER_SAFE = 14;
    private static final int COMPANY_MOST = 60;

    public InvoiceTerms {
        if (consumerDays < 0 || companyDays < 0 || companyDays > COMPANY_MOST) {
            throw new IllegalArgumentException("payment terms out of range");
        }
    }

    public LocalDate dueOn(LocalDate issuedOn, Kind kind) {
        return issuedOn.plusDays(
                switch (kind) {
                    case PERSON -> consumerDays;
                    case COMPANY -> companyDays;
                });
    }

    /** Whether a lawyer has to look at Directive (EU) 2023/2225 before this is used. */
    public boolean needsCreditCheck() {
        return consumerDays > CONSUMER_SAFE;
    }
}
