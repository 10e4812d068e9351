/** The life of an order: its states, what moves it from one to the next, and what is refused. */
@NullMarked
package be.sentum.order.domain;

import org.jspecify.annotations.NullMarked;
