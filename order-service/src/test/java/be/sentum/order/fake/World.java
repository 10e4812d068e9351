package be.sentum.order.fake;

import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.progress.OrderHistory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything a use case needs of the world, in memory, with what it told the others. */
public final class World implements Customers, BuyerFiles, OrderEvents, InstantSource {

    public final InMemoryOrders orders = new InMemoryOrders();
    public final InMemoryGiftRecipients recipients = new InMemoryGiftRecipients(orders);
    public final InMemoryVatRates vatRates = new InMemoryVatRates();
    public final InMemoryCatalogue catalogue = new InMemoryCatalogue(vatRates);
    public final InMemoryBuyers buyers = new InMemoryBuyers();
    public final InMemoryClosedAccounts closedAccounts = new InMemoryClosedAccounts();
    public final InMemoryCarriers carriers = new InMemoryCarriers();
    public final CountingIdentities identities = new CountingIdentities();
    public final List<OrderEvent> published = new ArrayList<>();

    /** The step of each event, as it was when it was told. */
    public final List<OrderHistory.Step> told = new ArrayList<>();

    public Instant now = Given.NOON;

    private final Map<CustomerId, Standing> standings = new HashMap<>();
    private final Map<RecipientId, Standing> recipientStandings = new HashMap<>();

    /** A customer with a card, two products and a carrier. */
    public CustomerId withCustomer() {
        CustomerId customer = Given.customer();
        standings.put(customer, Standing.GOOD);
        buyers.keep(Given.buyer(customer));
        catalogue.put(Given.LAMP);
        catalogue.put(Given.BOOK);
        carriers.answer("bpost", Carriers.Answer.ALLOWED);
        return customer;
    }

    @Override
    public BuyerFiles.File open(CustomerId customer) {
        return new BuyerFiles.File(
                standing(customer),
                closedAccounts.contains(customer),
                buyers.find(customer).orElse(null));
    }

    public void standing(CustomerId customer, Standing standing) {
        standings.put(customer, standing);
    }

    @Override
    public Standing standing(CustomerId customer) {
        return standings.getOrDefault(customer, Standing.UNKNOWN);
    }

    @Override
    public Standing forDelivery(CustomerId customer, Instant placedAt) {
        return standing(customer);
    }

    public void standing(RecipientId recipient, Standing standing) {
        recipientStandings.put(recipient, standing);
    }

    @Override
    public Standing forDelivery(RecipientId recipient) {
        return recipientStandings.getOrDefault(recipient, Standing.UNKNOWN);
    }

    @Override
    public void publish(OrderEvent event) {
        published.add(event);
        told.add(event.order().history().last());
    }

    @Override
    public Instant instant() {
        return now;
    }
}
