/** What happened to orders, told to the other services. */
@NullMarked
package be.sentum.order.adapter.out.events;

import org.jspecify.annotations.NullMarked;
