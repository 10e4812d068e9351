/** What leaves to carriers, through the disclosure log that every service shares. */
@NullMarked
package be.sentum.order.adapter.out.disclosures;

import org.jspecify.annotations.NullMarked;
