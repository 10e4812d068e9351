package be.sentum.customer.adapter.out.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Of a restriction only what it covers, for searches; shared-privacy declares and writes the table. */
@Entity
@Immutable
@IdClass(RestrictionEntity.Key.class)
@Table(name = "subject_restriction")
class RestrictionEntity {

    @Id
    UUID restrictionId;

    @Id
    String category;

    @Id
    String purpose;

    UUID subjectId;

    /** One row of a restriction. */
    record Key(UUID restrictionId, String category, String purpose) {}
}
