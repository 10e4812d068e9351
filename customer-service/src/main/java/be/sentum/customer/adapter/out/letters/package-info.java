/** The letters that accounts need, by mail. */
@NullMarked
package be.sentum.customer.adapter.out.letters;

import org.jspecify.annotations.NullMarked;
