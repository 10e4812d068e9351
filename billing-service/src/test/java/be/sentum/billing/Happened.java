package be.sentum.billing;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.EventCatalogue;
import be.sentum.events.Money;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.PostalAddress;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderedLine;
import be.sentum.testing.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the other services tell billing. */
public final class Happened {

    private Happened() {}

    public static CustomerCard card(UUID customer, String login) {
        return card(customer, 1, login, true);
    }

    public static CustomerCard card(UUID customer, long version, String login, boolean adult) {
        return new CustomerCard(
                customer,
                version,
                "PERSON",
                Tokens.subject(login),
                "Anna",
                "Peeters",
                null,
                null,
                null,
                "anna@example.org",
                null,
                "nl",
                adult,
                List.of(
                        new PostalAddress("DELIVERY", "Kaai", "2", null, "9000", "Gent", "BE"),
                        new PostalAddress("BILLING", "Nieuwstraat", "12", "b", "1000", "Brussel", "BE")));
    }

    /** The number of an order of these tests: no two have the same. */
    public static String number(UUID order) {
        return order.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** Two pieces at the given price, 21 % VAT, on invoice. */
    public static OrderPlaced placed(UUID order, UUID customer, String unitPrice) {
        return placed(order, customer, unitPrice, "INVOICE");
    }

    public static OrderPlaced placed(UUID order, UUID customer, String unitPrice, String payment) {
        return new OrderPlaced(
                order,
                number(order),
                customer,
                payment,
                total(unitPrice),
                List.of(line(unitPrice)),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    public static OrderDelivered delivered(UUID order, UUID customer, String unitPrice, String payment) {
        return new OrderDelivered(
                order,
                number(order),
                customer,
                payment,
                total(unitPrice),
                List.of(line(unitPrice)),
                LocalDate.parse("2026-11-22"),
                Instant.parse("2026-11-22T12:00:00Z"));
    }

    public static DecisionChanged objection(UUID customer, boolean objects, long version) {
        return new DecisionChanged(
                customer,
                "P06",
                objects ? "denied" : "allowed",
                objects ? "objection" : "granted",
                version,
                Instant.parse("2026-11-22T09:00:00Z"));
    }

    /** An envelope of its own: the same event under two of them is not a duplicate to the inbox. */
    public static Envelope envelope(Event event) {
        String type = EventCatalogue.of(event).name();
        return new Envelope(UUID.randomUUID(), type, "/order-service", Instant.now(), null);
    }

    private static OrderedLine line(String unitPrice) {
        return new OrderedLine("LAMP", "Desk lamp", 2, new Money(unitPrice, "EUR"), "21");
    }

    private static Money total(String unitPrice) {
        return Money.euro(
                new BigDecimal(unitPrice).multiply(new BigDecimal("2.42")).setScale(2, RoundingMode.HALF_UP));
    }
}
