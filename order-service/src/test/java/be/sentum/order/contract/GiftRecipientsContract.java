package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.PersonName;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.fake.Given;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link GiftRecipients} promises, whatever keeps them. */
@DisplayName("REQ-ORD-05: gift recipients are data subjects of their own")
public abstract class GiftRecipientsContract {

    private final CustomerId buyer = Given.customer();

    protected abstract Orders orders();

    protected abstract GiftRecipients recipients();

    /** From now on that person's data are to stay. */
    protected abstract void hold(UUID person);

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    void a_recipient_is_found_by_whatever_can_be_shown_of_the_parcel() {
        Order gift = added(Given.gift(buyer));
        Parcel parcel = shipped(gift);
        FoundRecipient bram = new FoundRecipient(recipient(gift), new PersonName("Bram Claes"), "Antwerpen");

        assertThat(found(new ParcelMark.OfOrder(gift.number()))).containsExactly(bram);
        assertThat(found(new ParcelMark.OfParcel(parcel.trackingNumber()))).containsExactly(bram);
        assertThat(found(new ParcelMark.Token(parcel.token()))).containsExactly(bram);
        assertThat(found(new ParcelMark.Token(new TrackingToken("nothing")))).isEmpty();
    }

    @Test
    void a_parcel_for_its_buyer_has_no_such_recipient() {
        Order own = added(Given.onInvoice(buyer));

        assertThat(found(new ParcelMark.OfOrder(own.number()))).isEmpty();
    }

    @Test
    void an_order_is_open_for_its_recipient_until_it_arrived() {
        Order gift = added(Given.gift(buyer));
        Parcel parcel = shipped(gift);
        assertThat(inTransaction(() -> recipients().open(recipient(gift)))).isEqualTo(1);

        delivered(gift.id(), parcel);

        assertThat(inTransaction(() -> recipients().open(recipient(gift)))).isZero();
    }

    @Test
    void a_recipient_leaves_the_order_and_a_late_report_brings_nobody_back() {
        Order gift = added(Given.gift(buyer));
        Parcel parcel = shipped(gift);
        RecipientId recipient = recipient(gift);

        takenOff(recipient);
        delivered(gift.id(), parcel);
        takenOff(recipient);

        Order left = inTransaction(() -> orders().find(gift.id())).orElseThrow();
        assertThat(left.delivery()).isNull();
        assertThat(left.lines()).isEqualTo(gift.lines());
        assertThat(left.parcels()).extracting(Parcel::status).containsExactly(ParcelStatus.DELIVERED);
        assertThat(left.version()).isGreaterThan(gift.version() + 2);
    }

    @Test
    void the_recipients_of_a_forgotten_buyer_are_not_found() {
        Order gift = added(Given.gift(buyer));
        Order others = added(Given.gift(Given.customer()));

        inTransaction(() -> {
            recipients().forgetOf(buyer);
            return true;
        });

        assertThat(found(new ParcelMark.OfOrder(gift.number()))).isEmpty();
        assertThat(found(new ParcelMark.OfOrder(others.number()))).hasSize(1);
    }

    @Test
    @DisplayName("REQ-RET-03: what another person's hold keeps is told before an erasure, and spared by it")
    void the_hold_of_the_other_person_counts() {
        Order gift = added(Given.gift(buyer));
        UUID recipient = recipient(gift).value();
        assertThat(othersHeld(buyer.value())).isZero();

        hold(recipient);
        assertThat(othersHeld(buyer.value())).isEqualTo(1);
        assertThat(othersHeld(recipient)).isZero();
        hold(buyer.value());
        assertThat(othersHeld(recipient)).isEqualTo(1);

        inTransaction(() -> {
            recipients().forgetOf(buyer);
            return true;
        });
        assertThat(found(new ParcelMark.OfOrder(gift.number()))).hasSize(1);
    }

    private int othersHeld(UUID subject) {
        return inTransaction(() -> recipients().othersHeld(subject));
    }

    private List<FoundRecipient> found(ParcelMark mark) {
        return inTransaction(() -> recipients().of(mark));
    }

    private void takenOff(RecipientId recipient) {
        inTransaction(() -> {
            recipients().takeOffOrder(recipient);
            return true;
        });
    }

    private static RecipientId recipient(Order gift) {
        Delivery delivery = Objects.requireNonNull(gift.delivery());
        return Objects.requireNonNull(delivery.recipientId());
    }

    private Order added(Order order) {
        assertThat(inTransaction(() -> orders().add(order))).isTrue();
        return order;
    }

    private Parcel shipped(Order gift) {
        Parcel parcel = Given.parcel(Given.lamps(2), Given.books(3));
        change(gift.id(), order -> order.decideSolvency(SolvencyOutcome.APPROVED, Given.NOON));
        change(gift.id(), order -> order.ship(parcel));
        return parcel;
    }

    private void delivered(OrderId id, Parcel parcel) {
        change(
                id,
                order -> order.report(
                        parcel.id(), new CarrierReport(ParcelStatus.DELIVERED, Given.NOON.plusSeconds(60))));
    }

    private void change(OrderId id, Consumer<Order> change) {
        inTransaction(() -> {
            Order order = orders().findToChange(id).orElseThrow();
            change.accept(order);
            return orders().keep(order);
        });
    }
}
