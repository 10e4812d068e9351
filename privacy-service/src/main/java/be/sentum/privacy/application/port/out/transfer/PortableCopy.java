package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.list.Kind;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Reads a portability package and makes the copy that another controller gets. Memory does not grow with its size. */
public interface PortableCopy {

    /** What is in it, in the order of the package. */
    List<Kind> kinds(Source zip);

    /** Writes a whole package again, signed anew, and closes the target. */
    void write(Copy copy, OutputStream target);

    /** Opens the package from its beginning, as often as asked; the reader closes. */
    interface Source extends Supplier<InputStream> {}

    /** @param thirdParty whether fields about others stay in */
    record Copy(PrivacyRequest request, Item item, Source zip, boolean thirdParty, Instant at) {}
}
