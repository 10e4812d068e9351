package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.Nature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become known of a breach; what is left out or null stays as it was, or is not known yet. */
@Schema(name = "BreachFacts")
record FactsBody(
        @Size(max = 3) @Schema(description = "confidentiality, integrity, availability") @Nullable
        List<@NotBlank String> nature,

        @Size(max = 20) @Schema(description = "categories of data: contact, financial") @Nullable
        List<@NotBlank @Pattern(regexp = "[a-z][a-z_]{0,39}") String> categories,

        @PositiveOrZero @Nullable Long approxPersons,
        @PositiveOrZero @Nullable Long approxRecords,
        @Size(max = FactsBody.LONGEST) @Nullable String consequences,
        @Size(max = FactsBody.LONGEST) @Nullable String measures,

        @Size(max = 60) @Schema(description = "code of the recipient that told us, when it happened there") @Nullable
        String processor) {

    /** Characters of a text in the register. */
    static final int LONGEST = 4_000;

    BreachFacts facts() {
        return new BreachFacts(
                nature == null
                        ? List.of()
                        : nature.stream().map(FactsBody::nature).toList(),
                categories == null ? List.of() : categories,
                approxPersons,
                approxRecords,
                text(consequences),
                text(measures),
                text(processor));
    }

    static FactsBody of(BreachFacts facts) {
        return new FactsBody(
                facts.nature().stream().map(Nature::word).toList(),
                facts.categories(),
                facts.approxPersons(),
                facts.approxRecords(),
                facts.consequences(),
                facts.measures(),
                facts.processor());
    }

    private static Nature nature(String word) {
        return Nature.named(word)
                .orElseThrow(() ->
                        Problems.invalid("nature", "unknown", "Use confidentiality, integrity and availability."));
    }

    static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
