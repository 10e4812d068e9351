package be.sentum.billing.domain.solvency.card;

/** Where an input comes from: always from what passed between the customer and us. */
public enum InputSource {
    ORDER("order"),
    INVOICES("invoices");

    private final String code;

    InputSource(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
