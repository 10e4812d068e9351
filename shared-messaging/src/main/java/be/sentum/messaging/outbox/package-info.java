/** Events on their way out: written in the transaction, published after it, in order for each key. */
@NullMarked
package be.sentum.messaging.outbox;

import org.jspecify.annotations.NullMarked;
