/**
 * How every service answers for the personal data it holds. One inventory, declared in code, is the source of every
 * right (ADR 0005). A service takes part like this:
 *
 * <ol>
 *   <li>{@code db/privacy} is among its Flyway locations.
 *   <li>Each table has a class with {@code @DataTable}, each field of it {@code @Personal} or {@code @NotPersonal}; the
 *       class is listed in an {@code InventorySource} bean.
 *   <li>A row of which something is kept after an erasure stores its last day, computed by {@code RetentionSchedule} when
 *       it is written.
 *   <li>Its use cases ask {@code Subjects.standing} in their transaction before they write about a person.
 *   <li>What an erasure needs beyond the inventory (blockers, a tombstone, an order to cancel) is an {@code
 *       ErasureRules} bean.
 *   <li>What leaves to a third party passes {@code Disclosures.tell} in the transaction that decides it; nothing is sent
 *       before that has committed.
 *   <li>Its tests extend {@code PersonalDataContract} from this module's test jar.
 * </ol>
 *
 * Card listener, gate for late events, ledger reader, readiness, announcement, retention job and the answers to
 * privacy-service's commands come with the dependency.
 */
@NullMarked
package be.sentum.personaldata;

import org.jspecify.annotations.NullMarked;
