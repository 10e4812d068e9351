package be.sentum.customer;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.ValueHistory;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Registration;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.ClosureReason;
import be.sentum.customer.domain.account.LinkAttempt;
import be.sentum.customer.domain.details.AddressDraft;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.origin.ValueChange;
import be.sentum.customer.domain.search.NameWords;
import be.sentum.customer.domain.statement.Statement;
import be.sentum.customer.domain.statement.StatementText;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class CustomerPersonalDataTest extends PersonalDataContract {

    @Inject
    Customers customers;

    @Inject
    ValueHistory history;

    @Inject
    Accounts accounts;

    @Inject
    LinkAttempts attempts;

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
        var details = Drafts.details(draft);
        canaries.remember("words of the name", NameWords.sortName(details));
        CustomerNumber number = CustomerNumber.draw(new SecureRandom());
        canaries.remember("number", number.value());
        Instant now = Instant.now();
        var registration = new Registration(new CustomerId(subject), number, canaries.word("notice"), now);
        Customer customer = Customer.register(registration, new Login(canaries.word("login")), details, Drafts.person())
                .customer();
        Statement statement =
                new Statement(UUID.randomUUID(), "familyName", new StatementText(canaries.word("statement")), now);
        QuarkusTransaction.requiringNew().run(() -> {
            customers.add(customer);
            Customer kept = customers.findToChange(customer.id()).orElseThrow();
            kept.state(statement);
            customers.update(kept);
            history.append(new CustomerEvent.Changed(
                    kept,
                    List.of(new ValueChange("givenName", draft.givenName(), "other")),
                    Actor.staff("agent", "P01"),
                    now));
        });
        Login other = new Login(canaries.word("log-in that asked for a link"));
        QuarkusTransaction.requiringNew().run(() -> plantAccount(customer.id(), other));
    }

    private void plantAccount(CustomerId id, Login other) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Instant now = Instant.now();
        accounts.open(id, today);
        accounts.update(new Account(
                id,
                today,
                new Account.Notice(UUID.randomUUID(), today),
                new Account.Closure(ClosureReason.OWNER, now, today.plusDays(30))));
        attempts.put(new LinkAttempt(other, id, new byte[] {1}, 0, now, now.plusSeconds(600), 1, now));
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
