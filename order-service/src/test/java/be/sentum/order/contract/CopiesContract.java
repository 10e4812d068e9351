package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.fake.Given;
import org.junit.jupiter.api.Test;

/** What {@link Buyers}, {@link ClosedAccounts} and {@link BuyerFiles} promise: copies of what other services own. */
public abstract class CopiesContract {

    protected abstract Buyers buyers();

    protected abstract ClosedAccounts closedAccounts();

    protected abstract BuyerFiles buyerFiles();

    /** Makes the customer known, as a card does. */
    protected abstract void know(CustomerId customer);

    @Test
    void a_file_says_what_the_copies_say() {
        CustomerId customer = Given.customer();
        know(customer);
        buyers().keep(Given.buyer(customer));
        CustomerId closed = Given.customer();
        know(closed);
        closedAccounts().note(closed);

        assertThat(buyerFiles().open(customer))
                .isEqualTo(new BuyerFiles.File(Standing.GOOD, false, Given.buyer(customer)));
        assertThat(buyerFiles().open(closed)).isEqualTo(new BuyerFiles.File(Standing.GOOD, true, null));
        assertThat(buyerFiles().open(Given.customer())).isEqualTo(new BuyerFiles.File(Standing.UNKNOWN, false, null));
    }

    @Test
    void a_newer_card_replaces_the_known_one_an_older_one_does_not() {
        CustomerId customer = Given.customer();
        Buyer first = Given.buyer(customer);
        Buyer third = new Buyer(customer, 3, "Anna Janssens", null);

        buyers().keep(first);
        buyers().keep(third);
        buyers().keep(new Buyer(customer, 2, "Anna Late", Given.STREET));

        assertThat(buyers().find(customer)).contains(third);
    }

    @Test
    void a_forgotten_card_is_gone() {
        CustomerId customer = Given.customer();
        buyers().keep(Given.buyer(customer));

        buyers().forget(customer);
        buyers().forget(customer);

        assertThat(buyers().find(customer)).isEmpty();
    }

    @Test
    void an_account_is_closed_for_good() {
        CustomerId customer = Given.customer();

        closedAccounts().note(customer);
        closedAccounts().note(customer);

        assertThat(closedAccounts().contains(customer)).isTrue();
        assertThat(closedAccounts().contains(Given.customer())).isFalse();
    }
}
