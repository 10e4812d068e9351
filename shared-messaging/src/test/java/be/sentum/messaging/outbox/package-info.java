/** The relay, two in one JVM, against a real database and a real Kafka. */
@NullMarked
package be.sentum.messaging.outbox;

import org.jspecify.annotations.NullMarked;
