package be.sentum.localstack.part;

import java.util.Map;

/** The invented company whose invoices the local stack writes: no number in it belongs to anybody. */
final class LocalCompany {

    private LocalCompany() {}

    /** Billing-service's settings; it does not start without a company. */
    static Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("SENTUM_BILLING_SELLER_NAME", "Sentum Voorbeeld"),
                Map.entry("SENTUM_BILLING_SELLER_LEGAL_FORM", "BV"),
                Map.entry("SENTUM_BILLING_SELLER_ENTERPRISE_NUMBER", "1000.000.120"),
                Map.entry("SENTUM_BILLING_SELLER_VAT_NUMBER", "BE1000000120"),
                Map.entry("SENTUM_BILLING_SELLER_REGISTER", "RPR Brussel"),
                Map.entry("SENTUM_BILLING_SELLER_IBAN", "BE80001000000177"),
                Map.entry("SENTUM_BILLING_SELLER_BIC", "EXAMBEBB"),
                Map.entry("SENTUM_BILLING_SELLER_ADDRESS_STREET", "Voorbeeldstraat"),
                Map.entry("SENTUM_BILLING_SELLER_ADDRESS_HOUSE_NUMBER", "1"),
                Map.entry("SENTUM_BILLING_SELLER_ADDRESS_POSTAL_CODE", "1000"),
                Map.entry("SENTUM_BILLING_SELLER_ADDRESS_CITY", "Brussel"),
                Map.entry("SENTUM_BILLING_INVOICE_ZERO_RATE_REASON", "Nultarief / Taux zéro"));
    }
}
