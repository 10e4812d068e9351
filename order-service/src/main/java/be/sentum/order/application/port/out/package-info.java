/** What the use cases need of the world, in the words of the domain. */
@NullMarked
package be.sentum.order.application.port.out;

import org.jspecify.annotations.NullMarked;
