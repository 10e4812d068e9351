/** Letters to buyers. */
@NullMarked
package be.sentum.order.adapter.out.letters;

import org.jspecify.annotations.NullMarked;
