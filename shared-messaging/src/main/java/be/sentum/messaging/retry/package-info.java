/** What is tried again, when, and what never can succeed. */
@NullMarked
package be.sentum.messaging.retry;

import org.jspecify.annotations.NullMarked;
