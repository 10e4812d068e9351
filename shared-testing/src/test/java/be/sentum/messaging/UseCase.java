package be.sentum.messaging;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for shared-messaging's, which this module must not depend on: the rules know it by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
