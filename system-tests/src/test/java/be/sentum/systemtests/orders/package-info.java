/** Orders from the basket to the money, through REST only. */
@NullMarked
package be.sentum.systemtests.orders;

import org.jspecify.annotations.NullMarked;
