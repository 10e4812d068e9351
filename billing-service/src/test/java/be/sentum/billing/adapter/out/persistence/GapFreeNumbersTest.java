package be.sentum.billing.adapter.out.persistence;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class GapFreeNumbersTest {

    private static final int ISSUES = 100;
    private static final int CLIENTS = 16;

    @Inject
    InvoiceNumbers numbers;

    @Inject
    Invoices invoices;

    @Test
    @DisplayName("REQ-INV-02: 100 concurrent issues give 100 consecutive numbers")
    void concurrent_issues_leave_no_gap() throws Exception {
        List<Integer> issued = atOnce(() -> issue(LocalDate.of(2071, 1, 1), false));

        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ISSUES).boxed().toList());
    }

    @Test
    @DisplayName("REQ-INV-02: a failed transaction leaves no gap, however many fail in between")
    void rollbacks_leave_no_gap() throws Exception {
        List<Callable<Integer>> mixed = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            boolean fails = i % 3 == 0;
            mixed.add(() -> issue(LocalDate.of(2072, 1, 1), fails));
        }

        List<Integer> issued = atOnce(mixed);

        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, issued.size()).boxed().toList());
        assertThat(issued).hasSize(66);
    }

    /** Draws, stores and commits, or fails; 0 for what was rolled back. */
    private int issue(LocalDate on, boolean fails) {
        try {
            return new NewTransaction().call(() -> drawAndStore(on, fails));
        } catch (Failed e) {
            return 0;
        }
    }

    private int drawAndStore(LocalDate on, boolean fails) {
        InvoiceNumber number = numbers.draw(on).orElseThrow();
        CustomerId customer = someone();
        invoices.issue(document(onInvoice(customer, line(1, "1.00", 21)), anna(customer), number.sequence(), on));
        if (fails) {
            throw new Failed();
        }
        return number.sequence();
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static List<Integer> atOnce(Callable<Integer> issue) throws Exception {
        return atOnce(IntStream.range(0, ISSUES).mapToObj(i -> issue).toList());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> issues)
            throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Integer> issued = new ArrayList<>();
            for (Future<Integer> future : clients.invokeAll(issues)) {
                int number = future.get();
                if (number > 0) {
                    issued.add(number);
                }
            }
            return issued;
        }
    }
}
