/** Billing as a whole: on real PostgreSQL and Kafka, and the rules of its hexagon. */
@NullMarked
package be.sentum.billing;

import org.jspecify.annotations.NullMarked;
