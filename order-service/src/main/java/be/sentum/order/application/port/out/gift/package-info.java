/** What is needed to answer for the data of gift recipients. */
@NullMarked
package be.sentum.order.application.port.out.gift;

import org.jspecify.annotations.NullMarked;
