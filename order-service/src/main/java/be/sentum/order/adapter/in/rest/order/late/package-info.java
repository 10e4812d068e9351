/** What waits for us, for our people. */
@NullMarked
package be.sentum.order.adapter.in.rest.order.late;

import org.jspecify.annotations.NullMarked;
