package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.domain.transfer.list.Kind;
import be.sentum.privacy.domain.transfer.list.TransferList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that would be sent, for the person to confirm. */
@Schema(name = "TransferList")
record TransferListResponse(
        Target target,
        List<KindResponse> items,
        long records,

        @Schema(description = "send it with the confirmation: it is another one when anything here is")
        String listHash) {

    /** @param endpoint where it would be sent */
    @Schema(name = "TransferListTarget")
    record Target(String id, String name, String endpoint) {}

    /** @param thirdPartyFields of the fields those about other people: left out unless confirmed */
    @Schema(name = "TransferListItem")
    record KindResponse(
            String service,
            String table,
            String label,
            long records,
            List<String> fields,
            List<String> thirdPartyFields) {
        static KindResponse of(Kind kind) {
            return new KindResponse(
                    kind.service(), kind.table(), kind.label(), kind.records(), kind.fields(), kind.thirdPartyFields());
        }
    }

    static TransferListResponse of(TransferList list) {
        return new TransferListResponse(
                new Target(
                        list.target().code(),
                        list.target().name(),
                        list.target().endpoint()),
                list.kinds().stream().map(KindResponse::of).toList(),
                list.kinds().stream().mapToLong(Kind::records).sum(),
                list.hash());
    }
}
