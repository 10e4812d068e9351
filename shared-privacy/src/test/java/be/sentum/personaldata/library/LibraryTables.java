package be.sentum.personaldata.library;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.INFERRED;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.ANONYMISE;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.RetentionRule.RET_06;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the library holds. */
@Singleton
class LibraryTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(Member.class, Loan.class, LoanStamp.class, ReadingProfile.class, Shelf.class);
    }

    @DataTable(value = "member", subject = "subject_id = :subject")
    record Member(
            @Personal(
                    category = IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P01",
                    portability = true,
                    onErasure = DELETE)
            UUID subjectId,

            @Personal(
                    category = IDENTITY,
                    source = Source.PROVIDED,
                    purposes = "P01",
                    portability = true,
                    onErasure = DELETE)
            String name,

            @Personal(
                    category = CONTACT,
                    source = Source.PROVIDED,
                    purposes = "P01",
                    portability = true,
                    onErasure = DELETE)
            String email,

            @Personal(
                    category = PREFERENCE,
                    source = Source.PROVIDED,
                    purposes = "P09",
                    portability = true,
                    onErasure = DELETE)
            boolean newsletter,

            @Personal(
                    category = TRANSACTION,
                    source = Source.OBSERVED,
                    purposes = "P01",
                    portability = true,
                    onErasure = DELETE)
            LocalDate joinedOn) {}

    @DataTable(
            value = "loan",
            subject = "subject_id = :subject",
            retainedUntil = "retained_until",
            groundless = "fee = 0")
    record Loan(
            @NotPersonal UUID id,

            @Personal(
                    category = IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P02",
                    portability = true,
                    onErasure = ANONYMISE)
            UUID subjectId,

            @Personal(
                    category = TRANSACTION,
                    source = Source.PROVIDED,
                    purposes = "P02",
                    portability = true,
                    onErasure = ARCHIVE,
                    retention = RET_01)
            String title,

            @Personal(
                    category = FREE_TEXT,
                    source = Source.PROVIDED,
                    purposes = "P02",
                    portability = true,
                    onErasure = DELETE,
                    endsOn = "remarks_until",
                    endsBy = RET_06)
            String remarks,

            @Personal(
                    category = TRANSACTION,
                    source = Source.OBSERVED,
                    purposes = "P02",
                    portability = false,
                    onErasure = ANONYMISE)
            @Column(name = "desk")
            String whereItWas,

            @Personal(
                    category = TRANSACTION,
                    source = Source.OBSERVED,
                    purposes = "P04",
                    portability = false,
                    onErasure = ARCHIVE,
                    retention = RET_01)
            BigDecimal fee,

            @NotPersonal LocalDate retainedUntil,
            @NotPersonal LocalDate remarksUntil) {}

    @DataTable(value = "loan_stamp", subject = "loan_id in (select id from loan where subject_id = :subject)")
    record LoanStamp(
            @NotPersonal UUID loanId,

            @Personal(
                    category = DELIVERY,
                    source = Source.OBSERVED,
                    purposes = "P02",
                    portability = true,
                    onErasure = DELETE)
            Instant stampedAt,

            @Personal(
                    category = DELIVERY,
                    source = Source.THIRD_PARTY,
                    purposes = "P02",
                    portability = false,
                    onErasure = DELETE)
            String place) {}

    @DataTable(value = "reading_profile", subject = "subject_id = :subject")
    record ReadingProfile(
            @Personal(
                    category = IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P07",
                    portability = false,
                    onErasure = DELETE)
            UUID subjectId,

            @Personal(
                    category = INFERRED,
                    source = Source.INFERRED,
                    purposes = "P07",
                    portability = false,
                    onErasure = DELETE)
            int score,

            @Personal(
                    category = INFERRED,
                    source = Source.INFERRED,
                    purposes = "P07",
                    portability = false,
                    onErasure = DELETE)
            String factors) {}

    @DataTable("shelf")
    record Shelf(@NotPersonal String code, @NotPersonal int capacity) {}
}
