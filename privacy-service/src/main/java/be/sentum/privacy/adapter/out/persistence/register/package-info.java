/** Recipients and inventories. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.register;

import org.jspecify.annotations.NullMarked;
