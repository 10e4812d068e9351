package be.sentum.billing.application.port.out;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.company;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Customers.withoutAddress;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public abstract class CardsContract {

    private final CustomerId customer = someone();

    protected abstract Cards cards();

    protected abstract InTransaction inTransaction();

    @Test
    void a_kept_card_is_found_as_it_was() {
        keep(anna(customer));
        assertThat(found()).contains(anna(customer));

        CardCopy company = company(someone());
        keep(company);
        assertThat(inTransaction().call(() -> cards().of(company.customer()))).contains(company);
    }

    @Test
    void an_absent_address_stays_absent() {
        keep(withoutAddress(customer));

        assertThat(found()).contains(withoutAddress(customer));
    }

    @Test
    void a_newer_version_replaces_and_an_older_one_does_not() {
        keep(version(2, "Anna"));
        keep(version(4, "Annelies"));
        keep(version(3, "Anne"));
        keep(version(4, "Annabel"));

        assertThat(found()).contains(version(4, "Annelies"));
    }

    @Test
    void a_forgotten_card_is_gone() {
        keep(anna(customer));

        inTransaction().run(() -> cards().forget(customer));
        inTransaction().run(() -> cards().forget(customer));

        assertThat(found()).isEmpty();
    }

    private void keep(CardCopy card) {
        inTransaction().run(() -> cards().keep(card));
    }

    private Optional<CardCopy> found() {
        return inTransaction().call(() -> cards().of(customer));
    }

    private CardCopy version(long version, String name) {
        CardCopy card = anna(customer);
        return new CardCopy(
                customer, version, card.kind(), name, null, null, card.address(), card.adult(), card.language());
    }
}
