package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryInvoiceNumbers implements InvoiceNumbers {

    private final Map<Integer, Integer> lastNumbers = new HashMap<>();
    private final Map<Integer, LocalDate> lastDates = new HashMap<>();

    @Override
    public Optional<InvoiceNumber> draw(LocalDate issuedOn) {
        int year = issuedOn.getYear();
        if (lastDates.getOrDefault(year, issuedOn).isAfter(issuedOn)) {
            return Optional.empty();
        }
        lastDates.put(year, issuedOn);
        return Optional.of(new InvoiceNumber(year, lastNumbers.merge(year, 1, Integer::sum)));
    }
}
