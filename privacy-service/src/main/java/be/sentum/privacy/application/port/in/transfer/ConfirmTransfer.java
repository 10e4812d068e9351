package be.sentum.privacy.application.port.in.transfer;

import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.TransferRejection;
import be.sentum.privacy.domain.transfer.list.TransferList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends a person's portable data to another controller (Art. 20(2), REQ-POR-03): shows the list, takes the confirmation
 * of exactly that list, or notes that the person only downloads. Sending itself happens afterwards.
 */
public interface ConfirmTransfer {

    /** What would be sent to that target. */
    Result list(Reader.Owner owner, RequestId request, @Nullable String target);

    /** The same confirmation again answers the transfer that is there. */
    Result confirm(Reader.Owner owner, RequestId request, Choice choice);

    /** The transfers of a case, the newest first; empty for a case that is not this reader's. */
    Optional<List<DirectTransfer>> of(Reader reader, RequestId request);

    /**
     * @param target code of a registered target
     * @param list hash of the list that the person has seen
     * @param thirdParty whether data about others go too
     */
    record Choice(
            @Nullable String target,
            boolean downloadOnly,
            @Nullable String list,
            boolean thirdParty) {}

    /** What became of it. */
    sealed interface Result {
        record Listed(TransferList list) implements Result {}

        record Accepted(DirectTransfer transfer) implements Result {}

        /** Nothing is sent; the package is there to be fetched. */
        record DownloadOnly() implements Result {}

        record Refused(TransferRejection reason) implements Result {}
    }
}
