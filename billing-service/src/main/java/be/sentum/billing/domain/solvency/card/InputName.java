package be.sentum.billing.domain.solvency.card;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything a solvency check may look at (requirements catalogue, 14.2), and nothing else: an input that is not here,
 * such as a postcode, a name, a language, a gender or a national register number, cannot be written on a card, stored
 * or asked for. History is that of the last 24 months.
 */
public enum InputName {
    /** Total of the order at hand, VAT included. */
    ORDER_AMOUNT("order_amount", Unit.EURO, InputSource.ORDER),
    /** What is still to be paid on earlier invoices. */
    OPEN_BALANCE("open_balance", Unit.EURO, InputSource.INVOICES),
    /** Undisputed invoices past their due date. */
    OVERDUE_INVOICES("overdue_invoices", Unit.COUNT, InputSource.INVOICES),
    /** Orders that were delivered and paid. */
    PAID_ORDERS("paid_orders", Unit.COUNT, InputSource.INVOICES),
    /** Full months since the first invoice. */
    MONTHS_AS_CUSTOMER("months_as_customer", Unit.MONTHS, InputSource.INVOICES);

    private final String code;
    private final Unit unit;
    private final InputSource source;

    InputName(String code, Unit unit, InputSource source) {
        this.code = code;
        this.unit = unit;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public InputSource source() {
        return source;
    }

    public static Optional<InputName> named(String code) {
        return Arrays.stream(values()).filter(name -> name.code.equals(code)).findFirst();
    }
}
