/** The published language of Sentum: what the services say to each other over Kafka. */
@NullMarked
package be.sentum.events;

import org.jspecify.annotations.NullMarked;
