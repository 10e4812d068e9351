package be.sentum.customer.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.INFERRED;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A customer's row (requirements catalogue, section 20). The account lives until closure or erasure (RET-05). */
@Entity
@Table(name = "customer")
@DataTable(value = "customer", subject = "id = :subject")
class CustomerEntity {

    @Id
    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09"},
            portability = true,
            onErasure = DELETE)
    UUID id;

    @NotPersonal
    long version;

    @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P01", portability = false, onErasure = DELETE)
    @Nullable
    String login;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P02", "P03", "P04", "P05"},
            portability = true,
            onErasure = DELETE)
    String kind;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P02", "P03", "P04", "P05"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String givenName;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P02", "P03", "P04", "P05"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String familyName;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P02", "P03", "P04", "P05"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String companyName;

    /**
     * Personal for a sole trader. The catalogue names P04 and P06; P01 besides, because an agent who keeps the account
     * has to be able to correct it (REQ-GEN-04), and who uses P04 and P06 does not read accounts.
     */
    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P04", "P06"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String enterpriseNumber;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P04", "P06"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String vatNumber;

    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P04", "P06"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String vatNumberNormalisedFrom;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P01", "P02", "P03", "P04", "P05", "P08", "P09"},
            portability = true,
            onErasure = DELETE)
    String email;

    /** The address as it is compared in a search: made by us of {@link #email}. */
    @Personal(
            category = CONTACT,
            source = INFERRED,
            purposes = {"P01", "P02", "P03", "P04", "P05", "P08", "P09"},
            portability = false,
            onErasure = DELETE)
    String emailComparable;

    /**
     * For delivery only (REQ-GEN-02). An agent who keeps the account (P01) neither sees nor changes it, and so cannot lose
     * it: a patch leaves what it does not name, and one that names it is refused. Who corrects it states P03.
     */
    @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
    @Nullable
    String phone;

    @Personal(
            category = PREFERENCE,
            source = PROVIDED,
            purposes = "P01",
            portability = true,
            onErasure = DELETE,
            underRestriction = CONTINUES)
    String language;

    /** P06 and the rules for minors; P01 for its correction, as with {@link #enterpriseNumber}. */
    @Personal(
            category = IDENTITY,
            source = PROVIDED,
            purposes = {"P01", "P06"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    Boolean adult;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = true, onErasure = DELETE)
    @Nullable
    String noticeVersionShown;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = true, onErasure = DELETE)
    Instant registeredAt;

    /** Drawn at random; what staff call the customer by, for whatever purpose. */
    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09"},
            portability = true,
            onErasure = DELETE)
    String number;

    /** By what lists are sorted: made by us of the names. */
    @Personal(
            category = IDENTITY,
            source = INFERRED,
            purposes = {"P01", "P02", "P03", "P04", "P05"},
            portability = false,
            onErasure = DELETE)
    String sortName;

    /** Of each field who entered it, since when it is valid and when it was verified: it serves what its field serves. */
    @Personal(
            category = ADMIN,
            source = OBSERVED,
            purposes = {"P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09"},
            portability = true,
            onErasure = DELETE)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Map<String, String>> fieldOrigins;

    /** Declared by {@link NameWordTable}. */
    @ElementCollection
    @CollectionTable(name = "customer_name_word", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "word")
    Set<String> nameWords = new HashSet<>();
}
