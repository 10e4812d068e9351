package be.sentum.privacy.adapter.out.persistence.identity;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.OPINION;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.Category.SECURITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.RetentionRule.RET_16;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class IdentityTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(KnownContactRow.class, KnownFactRow.class, IdentityCheckRow.class);
    }

    /** The address itself is needed to write to the person about a request; nothing else of the card is kept. */
    @DataTable(value = "known_contact", subject = "subject_id = :subject")
    record KnownContactRow(
            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @NotPersonal long version,

            @Personal(
                    category = CONTACT,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String email,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String addressHmac,

            @Personal(
                    category = PREFERENCE,
                    source = PROVIDED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String language) {}

    /** By what a person can be recognised: keyed hashes, of no use to anybody without the key. */
    @DataTable(value = "known_fact", subject = "subject_id = :subject")
    record KnownFactRow(
            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @NotPersonal String kind,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String factHmac) {}

    /** That somebody was asked for proof, why, and what became of it. A document is never kept, and the fingerprint of an address goes the day after the proof was judged (RET-16). */
    @DataTable(
            value = "identity_check",
            subject = "request_id in (select id from privacy_request where subject_id = :subject)",
            retainedUntil = "retained_until")
    record IdentityCheckRow(
            @NotPersonal UUID id,
            @NotPersonal UUID requestId,
            @NotPersonal String tokenHmac,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    endsOn = "evidence_until",
                    endsBy = RET_16,
                    underRestriction = CONTINUES)
            @Nullable
            String addressHmac,

            @Personal(
                    category = OPINION,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            @Nullable
            String doubt,

            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            Instant askedAt,

            @NotPersonal Instant linkUntil,

            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            String state,

            @NotPersonal int wrongTries,

            @NotPersonal @Nullable Instant lockedUntil,

            @Personal(
                    category = SECURITY,
                    source = OBSERVED,
                    purposes = "P13",
                    portability = false,
                    onErasure = KEEP,
                    retention = RET_14,
                    underRestriction = CONTINUES)
            @Nullable
            String proof,

            @NotPersonal @Nullable LocalDate retainedUntil,
            @NotPersonal @Nullable LocalDate evidenceUntil) {}
}
