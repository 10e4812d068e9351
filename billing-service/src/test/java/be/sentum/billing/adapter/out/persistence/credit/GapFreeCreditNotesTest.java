package be.sentum.billing.adapter.out.persistence.credit;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.adapter.out.persistence.NewTransaction;
import be.sentum.billing.application.port.out.credit.CreditNoteNumbers;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class GapFreeCreditNotesTest {

    private static final LocalDate DAY = LocalDate.of(2073, 1, 1);

    @Inject
    CreditNoteNumbers numbers;

    @Test
    @DisplayName("REQ-INV-02, -05: 100 concurrent issues, a third of which fail, leave consecutive numbers")
    void concurrent_issues_and_rollbacks_leave_no_gap() throws Exception {
        List<Callable<Integer>> issues = IntStream.range(0, 100)
                .<Callable<Integer>>mapToObj(i -> () -> drawn(i % 3 == 0))
                .toList();

        List<Integer> issued = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> issue : clients.invokeAll(issues)) {
                if (issue.get() > 0) {
                    issued.add(issue.get());
                }
            }
        }

        assertThat(issued)
                .hasSize(66)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 66).boxed().toList());
    }

    /** 0 for what was rolled back. */
    private int drawn(boolean fails) {
        try {
            return new NewTransaction().call(() -> {
                int sequence = numbers.draw(DAY).orElseThrow().sequence();
                if (fails) {
                    throw new Failed();
                }
                return sequence;
            });
        } catch (Failed _) {
            return 0;
        }
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
