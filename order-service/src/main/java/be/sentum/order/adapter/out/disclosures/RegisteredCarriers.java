package be.sentum.order.adapter.out.disclosures;

import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.personaldata.disclosure.Basis;
import be.sentum.personaldata.disclosure.Disclosure;
import be.sentum.personaldata.disclosure.Disclosures;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Carriers} as registered recipients for P03, delivery. */
@Singleton
class RegisteredCarriers implements Carriers {

    private static final String DELIVERY = "P03";

    private final Disclosures disclosures;

    RegisteredCarriers(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Answer handOver(Order order, Parcel parcel) {
        return switch (disclosures.tell(new Disclosure(
                parcel.id().value(),
                order.customer().value(),
                parcel.carrier(),
                DELIVERY,
                Basis.CONTRACT,
                fields(order.delivery()),
                parcel.trackingNumber().value()))) {
            case ALLOWED -> Answer.ALLOWED;
            case RECIPIENT_NOT_REGISTERED -> Answer.NOT_REGISTERED;
            case TRANSFER_NOT_ALLOWED -> Answer.TRANSFER_NOT_ALLOWED;
        };
    }

    private static List<String> fields(@Nullable Delivery delivery) {
        List<String> fields = new ArrayList<>(List.of("name", "delivery_address", "tracking_number"));
        if (delivery != null && delivery.remarks() != null) {
            fields.add("remarks");
        }
        return fields;
    }
}
