/** Events leave and enter a service, against a real database and a real Kafka. */
@NullMarked
package be.sentum.messaging;

import org.jspecify.annotations.NullMarked;
