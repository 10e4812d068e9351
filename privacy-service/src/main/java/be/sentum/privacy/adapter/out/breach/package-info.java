/** The notification to the authority as a text. */
@NullMarked
package be.sentum.privacy.adapter.out.breach;

import org.jspecify.annotations.NullMarked;
