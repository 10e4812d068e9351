package be.sentum.privacy.application.port.out.erasure;

import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.ItemId;
import java.util.List;

/** What the services said about an erasure: counts, fates and dates, no contents. */
public interface ErasureFile {

    /** The newest plan of a service replaces the one before. */
    void keep(ItemId item, PlanPart part);

    /** A service's first receipt counts. */
    void keep(ItemId item, Receipt receipt);

    /** The newest search of a service replaces the one before. */
    void keep(ItemId item, SearchAgain search);

    List<PlanPart> plan(ItemId item);

    List<Receipt> receipts(ItemId item);

    List<SearchAgain> searches(ItemId item);
}
