/** Who is known, erased or restricted, asked of the module that every service shares. */
@NullMarked
package be.sentum.order.adapter.out.subjects;

import org.jspecify.annotations.NullMarked;
