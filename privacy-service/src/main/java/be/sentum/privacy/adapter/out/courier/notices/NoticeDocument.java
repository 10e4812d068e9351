package be.sentum.privacy.adapter.out.courier.notices;

import be.sentum.privacy.config.IdentityConfig;
import be.sentum.privacy.domain.recipient.Ask;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Reference;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;

/** What a recipient's endpoint is sent: ids, names of fields, dates. */
@Singleton
class NoticeDocument {

    private final IdentityConfig addresses;

    NoticeDocument(IdentityConfig addresses) {
        this.addresses = addresses;
    }

    String of(RecipientNotice notice, Contact contact, String token) {
        JsonArray references = new JsonArray();
        notice.references().stream().map(NoticeDocument::of).forEach(references::add);
        return new JsonObject()
                .put("notice", notice.id().toString())
                .put("recipient", contact.code())
                .put("change", notice.change().word())
                .put("asked", Ask.of(contact.role()).word())
                .put("fields", new JsonArray(notice.fields()))
                .put("references", references)
                .put("at", notice.createdAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("acknowledgement", addresses.publicUrl() + "/recipient-notices/" + token + "/acknowledgement")
                .encode();
    }

    private static JsonObject of(Reference reference) {
        return new JsonObject()
                .put("knownAs", reference.knownAs())
                .put("disclosure", reference.disclosure().toString())
                .put("at", reference.at().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("fields", new JsonArray(reference.fields()));
    }
}
