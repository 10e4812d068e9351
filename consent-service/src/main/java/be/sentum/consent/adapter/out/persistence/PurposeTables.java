package be.sentum.consent.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.util.UUID;

/** The purposes and the texts that ask for them: reference data, filled by migrations. */
final class PurposeTables {

    private PurposeTables() {}

    @DataTable("purpose")
    record PurposeRow(
            @NotPersonal String code,
            @NotPersonal String basis,
            @NotPersonal boolean optional,
            @NotPersonal boolean directMarketing) {}

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
            @NotPersonal String sha256) {}
}
