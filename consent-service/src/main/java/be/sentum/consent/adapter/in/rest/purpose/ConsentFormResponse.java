package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screen as it is shown: nothing is chosen before the person chooses (REQ-CON-02). */
record ConsentFormResponse(String id, List<Toggle> toggles, boolean acceptAll, boolean refuseAll) {

    /** @param textVersionId the text to show beside the switch and to name in the choice */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Toggle(
            String purpose,
            @Nullable String medium,
            String description,
            @Nullable UUID textVersionId,
            @JsonProperty("default") boolean on) {}

    static ConsentFormResponse of(ConsentForm form, List<Purpose> purposes, String language, LocalDate today) {
        return new ConsentFormResponse(
                form.id(),
                form.toggles().stream()
                        .map(code -> toggle(code, purposes, language, today))
                        .toList(),
                form.acceptAll(),
                form.refuseAll());
    }

    private static Toggle toggle(PurposeCode code, List<Purpose> purposes, String language, LocalDate today) {
        Purpose purpose =
                purposes.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
        UUID text = purpose.texts()
                .present(language, today)
                .map(t -> t.id().value())
                .orElse(null);
        return new Toggle(code.whole().value(), code.medium(), purpose.description(language), text, false);
    }
}
