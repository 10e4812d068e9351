package be.sentum.order.fake;

import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.delivery.Parcel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carriers in a map, and the parcels they were told of. */
public final class InMemoryCarriers implements Carriers {

    public final List<Parcel> disclosed = new ArrayList<>();

    private final Map<String, Answer> answers = new HashMap<>();

    public void answer(String carrier, Answer answer) {
        answers.put(carrier, answer);
    }

    @Override
    public Answer handOver(Order order, Parcel parcel) {
        Answer answer = answers.getOrDefault(parcel.carrier(), Answer.NOT_REGISTERED);
        if (answer == Answer.ALLOWED) {
            disclosed.add(parcel);
        }
        return answer;
    }
}
