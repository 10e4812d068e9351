/** How an event leaves and enters a service: written with the change that caused it, applied once. */
@NullMarked
package be.sentum.messaging;

import org.jspecify.annotations.NullMarked;
