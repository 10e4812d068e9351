package be.sentum.privacy.application.port.in.erasure;

import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.ItemId;

/** Takes in what services say about an erasure. What comes twice or late changes nothing. */
public interface ReceiveErasureAnswers {

    void planned(ItemId item, PlanPart part);

    void executed(ItemId item, Receipt receipt);

    void searched(ItemId item, SearchAgain search);
}
