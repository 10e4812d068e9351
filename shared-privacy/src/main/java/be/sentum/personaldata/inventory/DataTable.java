package be.sentum.personaldata.inventory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a table. Stands on the entity (or on a record with the same fields, for tables that plain SQL maintains).
 * Every instance field of the class then carries {@link Personal} or {@link NotPersonal}; a field's column is its
 * {@code @Column}/{@code @JoinColumn} name or else its name in snake_case. A column without a declaration, and a
 * declaration without a column, fail the build.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DataTable {

    /** The table in the schema {@code public}. */
    String value();

    /**
     * SQL condition that finds a subject's rows, with one {@code :subject}: {@code customer_id = :subject}, or through a
     * parent {@code order_id in (select id from orders where customer_id = :subject)}. Empty when no column is personal.
     */
    String subject() default "";

    /**
     * The column with the last day (Brussels date) a row is kept, computed when the row is written by the rule that its
     * kept fields name. Needed when a field is KEEP or ARCHIVE.
     */
    String retainedUntil() default "";

    /**
     * SQL condition on rows that no law lets us keep, whatever their fields say: an order without an invoice. An erasure
     * deletes them whole (REQ-ERA-02); until one comes they end at their last day. Empty when there are none.
     */
    String groundless() default "";

    /** The rule that sets {@link #retainedUntil}, where no kept field names it. */
    RetentionRule[] retention() default {};

    /**
     * Rows are messages on their way, gone by themselves within moments. A verification does not count them as held,
     * and an export leaves them to the rows they speak of.
     */
    boolean passing() default false;
}
