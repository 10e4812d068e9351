/** What a text may hold, whatever it stands for. */
@NullMarked
package be.sentum.customer.domain.text;

import org.jspecify.annotations.NullMarked;
