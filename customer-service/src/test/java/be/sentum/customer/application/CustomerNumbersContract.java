package be.sentum.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.domain.CustomerNumber;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every {@link CustomerNumbers} keeps to. */
public abstract class CustomerNumbersContract {

    private final long seed = new Random().nextLong();

    /** Numbers drawn with that. */
    protected abstract CustomerNumbers drawnWith(RandomGenerator random);

    /** Somebody has it. */
    protected abstract void taken(CustomerNumber number);

    /** In a transaction of its own. */
    protected abstract CustomerNumber next(CustomerNumbers numbers);

    @Test
    void a_number_that_somebody_has_is_not_given_again() {
        RandomGenerator foreseen = new Random(seed);
        taken(CustomerNumber.draw(foreseen));
        taken(CustomerNumber.draw(foreseen));
        CustomerNumber free = CustomerNumber.draw(foreseen);

        assertThat(next(drawnWith(new Random(seed)))).as("seed %d", seed).isEqualTo(free);
    }

    @Test
    void a_number_does_not_follow_from_the_one_before() {
        CustomerNumbers numbers = drawnWith(new Random(seed));

        assertThat(next(numbers).value().substring(0, 6))
                .isNotEqualTo(next(numbers).value().substring(0, 6));
    }
}
