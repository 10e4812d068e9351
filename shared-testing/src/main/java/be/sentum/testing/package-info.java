/** What every module's tests stand on: real servers, signed tokens and a probe into Kafka. */
@NullMarked
package be.sentum.testing;

import org.jspecify.annotations.NullMarked;
