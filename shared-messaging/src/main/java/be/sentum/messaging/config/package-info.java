/** Limits of the messaging, and the beans for time and ids that a test replaces. */
@NullMarked
package be.sentum.messaging.config;

import org.jspecify.annotations.NullMarked;
