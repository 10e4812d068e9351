package be.sentum.personaldata.statement;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That somebody contests something: a copy of what privacy-service keeps and hands over. Ends with the person. */
@Singleton
class StatementTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(StatementRow.class);
    }

    @DataTable(value = "subject_statement", subject = "subject_id = :subject")
    record StatementRow(
            @NotPersonal UUID requestId,

            @Personal(
                    category = IDENTIFIER,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            UUID subjectId,

            @NotPersonal String tableName,

            @Personal(
                    category = ADMIN,
                    source = PROVIDED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String field,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            Instant addedAt) {}
}
