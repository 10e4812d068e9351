/** The Belgian holidays, from a published calendar. */
@NullMarked
package be.sentum.privacy.adapter.out.holidays;

import org.jspecify.annotations.NullMarked;
