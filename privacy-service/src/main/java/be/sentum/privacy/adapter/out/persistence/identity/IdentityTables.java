package be.sentum.privacy.adapter.out.persistence.identity;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class IdentityTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(KnownContactRow.class, KnownFactRow.class);
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
}
