/** The Kafka broker as a process of its own. */
@NullMarked
package be.sentum.localstack.kafka;

import org.jspecify.annotations.NullMarked;
