package be.sentum.personaldata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.declared.Inventory;
import be.sentum.testing.SentumServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows that the gate can fail: each way of getting the inventory wrong is found and named. */
class InventoryCheckTest {

    private static SentumServers.Database database;

    private Connection connection;

    @BeforeAll
    static void start() {
        SentumServers.shared();
        database = SentumServers.newDatabase();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        run("create table guest (id uuid primary key, name text not null, seen integer)");
    }

    @AfterEach
    void clear() throws SQLException {
        run("drop table if exists page, guest, diary");
        connection.close();
    }

    @DataTable(value = "guest", subject = "id = :subject")
    record Guest(
            @Personal(
                    category = Category.IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P01",
                    portability = true,
                    onErasure = OnErasure.DELETE)
            UUID id,

            @Personal(
                    category = Category.IDENTITY,
                    source = Source.PROVIDED,
                    purposes = "P01",
                    portability = true,
                    onErasure = OnErasure.DELETE)
            String name,

            @NotPersonal int seen) {}

    @Test
    void a_table_that_is_declared_whole_passes() throws SQLException {
        assertThat(findings(Guest.class)).isEmpty();
    }

    @Test
    void a_new_column_without_a_declaration_is_found() throws SQLException {
        run("alter table guest add column shoe_size integer");

        assertThat(findings(Guest.class))
                .singleElement()
                .asString()
                .startsWith("guest.shoe_size is in no declaration")
                .contains("@Personal or @NotPersonal");
    }

    @Test
    void a_new_table_that_nobody_lists_is_found() throws SQLException {
        run("create table diary (entry text)");

        assertThat(findings(Guest.class)).singleElement().asString().startsWith("diary.entry is in no declaration");
    }

    @DataTable(value = "guest", subject = "id = :subject")
    record GuestWithoutOnePersonal(
            @Personal(
                    category = Category.IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P01",
                    portability = true,
                    onErasure = OnErasure.DELETE)
            UUID id,

            String name,
            @NotPersonal int seen) {}

    @Test
    void a_removed_personal_declaration_is_found() throws SQLException {
        assertThat(findings(GuestWithoutOnePersonal.class))
                .containsExactly("GuestWithoutOnePersonal.name (guest.name) needs one of @Personal and @NotPersonal");
    }

    @DataTable("shelf")
    record Shelf(@NotPersonal String code) {}

    @Test
    void a_declaration_without_a_column_is_found() throws SQLException {
        assertThat(findings(Guest.class, Shelf.class))
                .containsExactly("Shelf.code declares shelf.code, which does not exist: remove it or name its column");
    }

    @Test
    void a_column_declared_twice_is_found() throws SQLException {
        assertThat(findings(Guest.class, Guest.class)).hasSize(3).allMatch(f -> f.contains("is declared 2 times"));
    }

    @DataTable(value = "guest", subject = "stranger = :subject", retainedUntil = "seen")
    record GuestKeptWrong(
            @Personal(
                    category = Category.IDENTIFIER,
                    source = Source.OBSERVED,
                    purposes = "P04",
                    portability = false,
                    onErasure = OnErasure.KEEP)
            UUID id,

            @Personal(
                    category = Category.IDENTITY,
                    source = Source.PROVIDED,
                    purposes = "P99",
                    portability = true,
                    onErasure = OnErasure.DELETE,
                    retention = RetentionRule.RET_01)
            String name,

            @NotPersonal LocalDate seen) {}

    @Test
    void what_cannot_be_carried_out_is_found() throws SQLException {
        assertThat(findings(GuestKeptWrong.class))
                .anyMatch(f -> f.startsWith("guest.id: a retention rule goes with KEEP and ARCHIVE"))
                .anyMatch(f -> f.startsWith("guest.name: a retention rule goes with KEEP and ARCHIVE"))
                .anyMatch(f -> f.startsWith("guest.name becomes null on erasure"))
                .anyMatch(f -> f.startsWith("guest.name: purposes are codes P01 to P17"))
                .anyMatch(f -> f.startsWith("guest: its subject condition is not valid SQL"))
                .anyMatch(f -> f.startsWith("guest: retainedUntil names seen, which is no column of type date"))
                .hasSize(6);
    }

    @DataTable("guest")
    record GuestNobodyFinds(
            @Personal(
                    category = Category.IDENTIFIER,
                    source = Source.INFERRED,
                    purposes = "P01",
                    portability = true,
                    onErasure = OnErasure.DELETE)
            UUID id,

            @Personal(
                    category = Category.IDENTITY,
                    source = Source.OBSERVED,
                    purposes = {"P04", "P12"},
                    portability = true,
                    onErasure = OnErasure.DELETE)
            String name,

            @Personal(
                    category = Category.IDENTITY,
                    source = Source.PROVIDED,
                    purposes = "P01",
                    portability = false,
                    onErasure = OnErasure.DELETE)
            int seen) {}

    @Test
    void portability_follows_source_and_basis() throws SQLException {
        assertThat(findings(GuestNobodyFinds.class))
                .anyMatch(f -> f.startsWith("guest.id: inferred and third-party data are not portable"))
                .anyMatch(f -> f.startsWith("guest.name: no purpose of it rests on contract or consent"))
                .anyMatch(f -> f.startsWith("guest.seen: the person provided it on contract or consent"))
                .anyMatch(f -> f.startsWith("guest has personal columns: @DataTable needs a subject condition"))
                .hasSize(4);
    }

    @DataTable(value = "diary", retainedUntil = "until")
    record Diary(@NotPersonal UUID guest, @NotPersonal LocalDate until) {}

    @DataTable("page")
    record Page(@NotPersonal UUID guest) {}

    @Test
    void a_row_that_would_outlive_its_last_day_is_found() throws SQLException {
        run("create table diary (guest uuid primary key, until date)");
        run("create table page (guest uuid references diary)");

        assertThat(findings(Guest.class, Diary.class, Page.class))
                .singleElement()
                .asString()
                .startsWith("page points at diary, whose rows have a last day, and has none itself");
    }

    private List<String> findings(Class<?>... classes) throws SQLException {
        return InventoryCheck.findings(connection, Inventory.of(() -> List.of(classes)));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
