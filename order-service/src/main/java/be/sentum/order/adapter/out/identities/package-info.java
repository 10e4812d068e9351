/** New ids, order numbers and tracking tokens. */
@NullMarked
package be.sentum.order.adapter.out.identities;

import org.jspecify.annotations.NullMarked;
