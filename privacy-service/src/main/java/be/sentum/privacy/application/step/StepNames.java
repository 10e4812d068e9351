package be.sentum.privacy.application.step;

import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Restriction;

/** A step in the words of the trail: {@code erasure:erasing:billing}. */
final class StepNames {

    private StepNames() {}

    static String of(Item item, ServiceName service) {
        return item.type().word() + ":" + item.stage().word() + ":" + service.value();
    }

    static String of(Restriction restriction, ServiceName service) {
        return "restriction:" + restriction.state().word() + ":" + service.value();
    }
}
