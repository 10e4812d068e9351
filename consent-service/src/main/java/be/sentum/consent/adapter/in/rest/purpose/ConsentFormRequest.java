package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.adapter.in.rest.ConsentRequest;
import be.sentum.consent.application.port.in.purpose.DefineForm;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A screen: one switch a purpose. */
record ConsentFormRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Toggle> toggles, boolean acceptAll, boolean refuseAll) {

    /** @param on what the switch shows before anybody touched it; only false is accepted */
    record Toggle(
            @NotNull @Pattern(regexp = "P\\d{2}") String purpose,

            @Nullable @Pattern(regexp = ConsentRequest.MEDIA)
            String medium,

            @JsonProperty("default") boolean on) {}

    DefineForm.Command command(String id) {
        return new DefineForm.Command(
                id,
                toggles.stream()
                        .map(t -> new DefineForm.Toggle(ConsentRequest.chosen(t.purpose(), t.medium()), t.on()))
                        .toList(),
                acceptAll,
                refuseAll);
    }
}
