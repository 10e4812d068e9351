package be.sentum.privacy.adapter.in.rest.text;

import be.sentum.privacy.application.port.in.collection.ReviewTexts.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer has read, and what of it is not shown. */
@Schema(name = "TextRelease")
record ReleaseRequest(
        @Size(max = 200)
        @Schema(description = "Passages about somebody else; none means that all of it is shown")
        @Nullable
        List<@NotNull @Valid Hide> hide) {

    /** A passage that is not shown. */
    @Schema(name = "HiddenPassage")
    record Hide(
            @Size(max = 200) @Schema(description = "In which text; without it wherever the words stand") @Nullable
            String ref,

            @NotBlank @Size(max = 1000) @Schema(description = "Exactly as they stand there; each place is hidden")
            String words) {}

    List<Hidden> passages() {
        return hide == null
                ? List.of()
                : hide.stream().map(h -> new Hidden(h.ref(), h.words())).toList();
    }
}
