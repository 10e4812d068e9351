package be.sentum.privacy.application.port.in.collection;

import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;

/**
 * Takes in what services hand over. What comes twice changes nothing; what belongs to no open collection is dropped.
 */
public interface ReceiveCollection {

    /** @param number from 1 */
    void fragment(ItemId item, ServiceName service, int number, byte[] sealed);

    /** A service has answered whole; if a part is missing, it counts as not answered and is asked again. */
    void completed(ItemId item, Whole whole);
}
