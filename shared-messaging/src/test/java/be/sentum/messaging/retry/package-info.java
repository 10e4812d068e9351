/** What is tried again. */
@NullMarked
package be.sentum.messaging.retry;

import org.jspecify.annotations.NullMarked;
