/** How an event looks on Kafka: CloudEvents headers in binary mode and a JSON value. */
@NullMarked
package be.sentum.messaging.wire;

import org.jspecify.annotations.NullMarked;
