/** Who may receive a direct transfer. */
@NullMarked
package be.sentum.privacy.adapter.out.receivers;

import org.jspecify.annotations.NullMarked;
