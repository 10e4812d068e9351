package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.PaymentHistory;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Invoices, and what they tell of a customer. */
public final class InMemoryInvoices implements Invoices, PaymentHistory {

    private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    private final Map<InvoiceId, LocalDate> settled = new HashMap<>();
    private Predicate<OrderId> ended = order -> false;

    /** Orders that were cancelled or withdrawn from. */
    public void endedAre(Predicate<OrderId> ended) {
        this.ended = ended;
    }

    @Override
    public InvoiceId nextId() {
        return new InvoiceId(UUID.randomUUID());
    }

    @Override
    public Invoice issue(InvoiceDocument document) {
        boolean taken = invoices.values().stream()
                .map(Invoice::document)
                .anyMatch(other -> other.sale().order().equals(document.sale().order())
                        || other.number().equals(document.number()));
        if (taken) {
            throw new IllegalStateException("order or number has an invoice");
        }
        var invoice = new Invoice(document, sha256(document.toString()));
        invoices.put(document.id(), invoice);
        if (document.sale().prepaid()) {
            settled.put(document.id(), document.issuedOn());
        }
        return invoice;
    }

    @Override
    public void settle(OrderId order, LocalDate on) {
        ofOrder(order).ifPresent(invoice -> settled.putIfAbsent(invoice.id(), on));
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id));
    }

    @Override
    public Optional<Invoice> ofOrder(OrderId order) {
        return all().stream()
                .filter(invoice -> invoice.document().sale().order().equals(order))
                .findFirst();
    }

    public List<Invoice> all() {
        return List.copyOf(invoices.values());
    }

    @Override
    public Summary of(CustomerId customer, LocalDate since, LocalDate today) {
        List<InvoiceDocument> past = all().stream()
                .map(Invoice::document)
                .filter(document -> document.sale().customer().equals(customer))
                .filter(document -> !document.issuedOn().isBefore(since)
                        && !document.issuedOn().isAfter(today))
                .toList();
        List<InvoiceDocument> unpaid = past.stream()
                .filter(document -> !settled.containsKey(document.id()))
                .toList();
        List<InvoiceDocument> owed = unpaid.stream()
                .filter(document -> !ended.test(document.sale().order()))
                .toList();
        int months = past.stream()
                .map(InvoiceDocument::issuedOn)
                .min(Comparator.naturalOrder())
                .map(first -> (int) Period.between(first, today).toTotalMonths())
                .orElse(0);
        return new Summary(
                owed.stream().map(InvoiceDocument::total).reduce(Euro.ZERO, Euro::plus),
                Math.toIntExact(owed.stream()
                        .filter(document -> document.dueOn().isBefore(today))
                        .count()),
                past.size() - unpaid.size(),
                months);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
