/** Whether another controller may be told, by this service's own copy of the register. */
@NullMarked
package be.sentum.privacy.adapter.out.receivers;

import org.jspecify.annotations.NullMarked;
