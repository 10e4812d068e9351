package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.ItemId;
import java.util.Optional;

/** A fingerprint of what services handed over for an item, to see later whether anything has changed since. */
public interface Contents {

    /** Keeps it, in place of an earlier one. */
    void keep(ItemId item, String fingerprint);

    Optional<String> of(ItemId item);
}
