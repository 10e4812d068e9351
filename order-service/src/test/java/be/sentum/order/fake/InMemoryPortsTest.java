package be.sentum.order.fake;

import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.contract.CatalogueContract;
import be.sentum.order.contract.CopiesContract;
import be.sentum.order.contract.GiftRecipientsContract;
import be.sentum.order.contract.HeardCallsContract;
import be.sentum.order.contract.OrdersContract;
import be.sentum.order.contract.VatRatesContract;
import be.sentum.order.contract.WaitsContract;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;

/** The fakes keep what the real ones promise. */
class InMemoryPortsTest {

    private final World world = new World();

    @Nested
    class OrdersInMemory extends OrdersContract {

        @Override
        protected Orders orders() {
            return world.orders;
        }

        @Override
        protected OrderRegister register() {
            return world.orders;
        }

        @Override
        protected <T> T inTransaction(Supplier<T> step) {
            return step.get();
        }
    }

    @Nested
    class WaitsInMemory extends WaitsContract {

        @Override
        protected Orders orders() {
            return world.orders;
        }

        @Override
        protected Waits waits() {
            return world.orders;
        }

        @Override
        protected <T> T inTransaction(Supplier<T> step) {
            return step.get();
        }
    }

    @Nested
    class CatalogueInMemory extends CatalogueContract {

        @Override
        protected Catalogue catalogue() {
            return world.catalogue;
        }
    }

    @Nested
    class VatRatesInMemory extends VatRatesContract {

        @Override
        protected VatRates rates() {
            return world.vatRates;
        }

        @Override
        protected <T> T inTransaction(Supplier<T> step) {
            return step.get();
        }
    }

    @Nested
    class GiftRecipientsInMemory extends GiftRecipientsContract {

        @Override
        protected Orders orders() {
            return world.orders;
        }

        @Override
        protected GiftRecipients recipients() {
            return world.recipients;
        }

        @Override
        protected void hold(UUID person) {
            world.recipients.hold(person);
        }

        @Override
        protected <T> T inTransaction(Supplier<T> step) {
            return step.get();
        }
    }

    @Nested
    class HeardCallsInMemory extends HeardCallsContract {

        private final InMemoryHeardCalls calls = new InMemoryHeardCalls();

        @Override
        protected HeardCalls calls() {
            return calls;
        }

        @Override
        protected <T> T inTransaction(Supplier<T> step) {
            return step.get();
        }
    }

    @Nested
    class CopiesInMemory extends CopiesContract {

        @Override
        protected BuyerFiles buyerFiles() {
            return world;
        }

        @Override
        protected void know(CustomerId customer) {
            world.standing(customer, Standing.GOOD);
        }

        @Override
        protected Buyers buyers() {
            return world.buyers;
        }

        @Override
        protected ClosedAccounts closedAccounts() {
            return world.closedAccounts;
        }
    }
}
