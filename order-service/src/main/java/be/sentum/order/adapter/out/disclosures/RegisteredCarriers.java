package be.sentum.order.adapter.out.disclosures;

import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.config.CarrierConfig;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.personaldata.disclosure.Basis;
import be.sentum.personaldata.disclosure.Disclosure;
import be.sentum.personaldata.disclosure.Disclosures;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Carriers} as registered recipients for P03, delivery. */
@Singleton
class RegisteredCarriers implements Carriers {

    private static final String DELIVERY = "P03";

    private final Disclosures disclosures;
    private final CarrierConfig config;

    RegisteredCarriers(Disclosures disclosures, CarrierConfig config) {
        this.disclosures = disclosures;
        this.config = config;
    }

    @Override
    public Answer handOver(Order order, Parcel parcel) {
        Answer answer = tell(order.customer().value(), parcel.id().value(), parcel, ofBuyer(order, parcel));
        Delivery delivery = order.delivery();
        RecipientId recipient = delivery == null ? null : delivery.recipientId();
        return answer == Answer.ALLOWED && delivery != null && recipient != null
                ? tell(recipient.value(), ofRecipient(parcel), parcel, addressee(delivery, parcel))
                : answer;
    }

    private Answer tell(UUID subject, UUID id, Parcel parcel, List<String> fields) {
        return switch (disclosures.tell(new Disclosure(
                id,
                subject,
                parcel.carrier(),
                DELIVERY,
                Basis.CONTRACT,
                fields,
                parcel.trackingNumber().value()))) {
            case ALLOWED -> Answer.ALLOWED;
            case RECIPIENT_NOT_REGISTERED -> Answer.NOT_REGISTERED;
            case TRANSFER_NOT_ALLOWED -> Answer.TRANSFER_NOT_ALLOWED;
        };
    }

    /** The same parcel again is the same disclosure. */
    private static UUID ofRecipient(Parcel parcel) {
        return UUID.nameUUIDFromBytes(("gift recipient of " + parcel.id().value()).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a buyer who gives a present the carrier learns nothing but the words for it. */
    private List<String> ofBuyer(Order order, Parcel parcel) {
        Delivery delivery = order.delivery();
        List<String> fields = delivery != null && delivery.recipientId() != null
                ? new ArrayList<>(List.of("tracking_number"))
                : addressee(delivery, parcel);
        if (delivery != null && delivery.remarks() != null) {
            fields.add("remarks");
        }
        return fields;
    }

    private List<String> addressee(@Nullable Delivery delivery, Parcel parcel) {
        List<String> fields = new ArrayList<>(List.of("name", "delivery_address", "tracking_number"));
        // REQ-ORD-02: only a carrier that needs it is told the number.
        if (delivery != null
                && delivery.phone() != null
                && config.needingPhone().orElse(Set.of()).contains(parcel.carrier())) {
            fields.add("phone");
        }
        return fields;
    }
}
