package be.sentum.customer.application;

import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.PersonStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;

/** The fakes keep what the real ones promise. */
class InMemoryPortsTest {

    @Nested
    class HistoryInMemory extends ValueHistoryContract {

        private final InMemoryValueHistory history = new InMemoryValueHistory();

        @Override
        protected void within(Consumer<ValueHistory> work) {
            work.accept(history);
        }

        @Override
        protected Customer customer() {
            return somebody();
        }

        @Override
        protected List<Entry> entries(CustomerId customer) {
            return history.of(customer);
        }
    }

    @Nested
    class NumbersInMemory extends CustomerNumbersContract {

        private final Set<CustomerNumber> taken = new HashSet<>();

        @Override
        protected CustomerNumbers drawnWith(RandomGenerator random) {
            return new InMemoryCustomerNumbers(taken, random);
        }

        @Override
        protected void taken(CustomerNumber number) {
            taken.add(number);
        }

        @Override
        protected CustomerNumber next(CustomerNumbers numbers) {
            return numbers.next();
        }
    }

    @Nested
    class PersonsInMemory extends PersonsContract {

        private final InMemoryPersons persons = new InMemoryPersons();

        @Override
        protected <T> T within(Function<Persons, T> work) {
            return work.apply(persons);
        }

        @Override
        protected void restrict(CustomerId customer) {
            persons.set(customer, PersonStanding.RESTRICTED);
        }
    }
}
