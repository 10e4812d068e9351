package be.sentum.consent.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The purposes and the texts that ask for them: reference data, filled by migrations. */
final class PurposeTables {

    private PurposeTables() {}

    @DataTable("purpose")
    record PurposeRow(
            @NotPersonal String code,
            @NotPersonal String basis,
            @NotPersonal boolean optional,
            @NotPersonal boolean directMarketing,
            @NotPersonal boolean active,
            @NotPersonal @Nullable String lawReference,
            @NotPersonal @Nullable String artNineBasis,
            @NotPersonal String retention,
            @NotPersonal @Nullable String liaId,
            @NotPersonal @Nullable LocalDate liaOn,
            @NotPersonal @Nullable String liaReviewer,
            @NotPersonal @Nullable Integer historyMonths,
            @NotPersonal List<String> excludedInputs,
            @NotPersonal String dpvTerm,
            @NotPersonal List<String> dataTypes,
            @NotPersonal List<String> optionalTypes,
            @NotPersonal List<String> recipients,
            @NotPersonal String retentionPeriod) {}

    @DataTable("purpose_interest")
    record InterestRow(
            @NotPersonal String purpose,
            @NotPersonal String language,
            @NotPersonal String interest) {}

    @DataTable("purpose_description")
    record DescriptionRow(
            @NotPersonal String purpose,
            @NotPersonal String language,
            @NotPersonal String description) {}

    @DataTable("consent_text")
    record TextRow(
            @NotPersonal UUID id,
            @NotPersonal String purpose,
            @NotPersonal int major,
            @NotPersonal int minor,
            @NotPersonal String language,
            @NotPersonal String text,
            @NotPersonal String sha256,
            @NotPersonal LocalDate validFrom,
            @NotPersonal List<String> controllers) {}

    /** Which form of each purpose was announced last. */
    @DataTable("announced_purpose")
    record AnnouncedRow(
            @NotPersonal String code, @NotPersonal String digest) {}
}
