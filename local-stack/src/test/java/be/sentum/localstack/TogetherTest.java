package be.sentum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void actions_run_at_the_same_time() {
        var both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            await(both);
        };

        Together.run(2, List.of(meet, meet));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void the_first_failure_ends_the_waiting_of_the_others() {
        var interrupted = new AtomicBoolean();
        Runnable waiting = () -> interrupted.set(!await(new CountDownLatch(1)));
        Runnable failing = () -> {
            throw new StackFailure("Kafka ended", "see its log");
        };

        assertThatThrownBy(() -> Together.run(2, List.of(waiting, failing))).hasMessage("Kafka ended");

        assertThat(interrupted).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
