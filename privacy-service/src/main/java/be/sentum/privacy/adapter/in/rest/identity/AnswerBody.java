package be.sentum.privacy.adapter.in.rest.identity;

import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.Fact.Kind;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The code of a link, and at least one fact; each that is given has to be right. */
@Schema(name = "IdentityAnswer")
record AnswerBody(
        @NotBlank @Size(max = 200) @Schema(description = "What stands after # in the link")
        String token,

        @Size(max = 100) @Nullable String orderNumber,
        @Size(max = 100) @Nullable String invoiceNumber,

        @Size(max = 100) @Schema(description = "Total of an invoice, in any usual spelling") @Nullable
        String invoiceAmount) {

    private Map<Kind, String> given() {
        Map<Kind, String> given = new EnumMap<>(Kind.class);
        put(given, Kind.ORDER_NUMBER, orderNumber);
        put(given, Kind.INVOICE_NUMBER, invoiceNumber);
        put(given, Kind.INVOICE_AMOUNT, invoiceAmount);
        return given;
    }

    private static void put(Map<Kind, String> given, Kind kind, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            given.put(kind, text);
        }
    }

    boolean isEmpty() {
        return given().isEmpty();
    }

    ProveIdentity.Answer answer(RequestId request, @Nullable SubjectId caller) {
        List<Fact> facts = new ArrayList<>();
        given().forEach((kind, text) -> Fact.typed(kind, text).ifPresent(facts::add));
        return new ProveIdentity.Answer(request, token.strip(), facts, facts.size() < given().size(), caller);
    }

    @Override
    public String toString() {
        return "AnswerBody[]";
    }
}
