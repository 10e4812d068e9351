package be.sentum.personaldata.inventory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a personal column: what it is, what it is for, and what each right does to it. An annotation that carries it
 * declares the same, where many columns are alike.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    Category category();

    Source source();

    /** Codes P01 to P17. */
    String[] purposes();

    /** In the access package (Art. 15). */
    boolean access() default true;

    /** Why it is not, where {@link #access} is false. */
    Withheld withheld() default Withheld.COPY;

    /** Whether it is about somebody else whom the person named: a gift's recipient (Art. 20(4)). */
    boolean aboutOthers() default false;

    /** In the portability package (Art. 20): provided or observed, on consent or contract. */
    boolean portability();

    OnErasure onErasure();

    /** Needed for KEEP and ARCHIVE, empty otherwise. */
    RetentionRule[] retention() default {};

    /**
     * The column of the same table with this field's own last day, where that is before its row's: the nightly job then
     * clears the field (a random id where the fate is ANONYMISE, null otherwise) and the day with it. Empty: ends with
     * its row.
     */
    String endsOn() default "";

    /** The rule that sets that day; goes with {@link #endsOn}. */
    RetentionRule[] endsBy() default {};

    UnderRestriction underRestriction() default UnderRestriction.FROZEN;
}
