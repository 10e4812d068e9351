/** Gift recipients, made known to the module that every service shares. */
@NullMarked
package be.sentum.order.adapter.out.subjects;

import org.jspecify.annotations.NullMarked;
