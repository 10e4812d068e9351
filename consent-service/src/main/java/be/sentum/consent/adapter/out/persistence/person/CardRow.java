package be.sentum.consent.adapter.out.persistence.person;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.UnderRestriction;
import be.sentum.personaldata.inventory.Withheld;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed of a person's card. Maintained by plain SQL. */
@DataTable(value = "consent_card", subject = "subject_id = :subject")
record CardRow(
        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        UUID subjectId,

        @NotPersonal long version,

        @Personal(
                category = Category.CONTACT,
                source = Source.PROVIDED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String email,

        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P13"},
                access = false,
                withheld = Withheld.SECRET,
                portability = false,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String addressHmac,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.PROVIDED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        String language,

        @Personal(
                category = Category.IDENTITY,
                source = Source.PROVIDED,
                purposes = {"P09"},
                portability = true,
                onErasure = OnErasure.DELETE,
                underRestriction = UnderRestriction.CONTINUES)
        @Nullable
        Boolean adult) {}
