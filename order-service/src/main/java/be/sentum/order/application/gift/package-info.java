/** Answers for the data of gift recipients. */
@NullMarked
package be.sentum.order.application.gift;

import org.jspecify.annotations.NullMarked;
