package be.sentum.customer;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.details.AddressDraft;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class CustomerPersonalDataTest extends PersonalDataContract {

    @Inject
    Customers customers;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        String email = canaries.email("email");
        canaries.remember("email as compared", email.toLowerCase(Locale.ROOT));
        DetailsDraft draft = new DetailsDraft(
                "PERSON",
                canaries.word("given name"),
                canaries.word("family name"),
                canaries.word("company name"),
                "0403170701",
                "BE403170701",
                email,
                canaries.phone("phone"),
                "nl",
                true,
                List.of(address("BILLING", canaries), address("DELIVERY", canaries)));
        Customer customer = Customer.rehydrate(
                new CustomerId(subject),
                new Login(canaries.word("login")),
                canaries.word("notice"),
                Instant.now(),
                Drafts.details(draft),
                1);
        QuarkusTransaction.requiringNew().run(() -> customers.add(customer));
    }

    private static AddressDraft address(String type, Canaries canaries) {
        return new AddressDraft(
                type,
                canaries.word(type + " street"),
                canaries.word(type + " number"),
                canaries.word(type + " box"),
                "9000",
                canaries.word(type + " city"),
                "BE");
    }
}
