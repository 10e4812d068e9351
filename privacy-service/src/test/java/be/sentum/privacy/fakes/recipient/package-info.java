/** Recipients in memory. */
@NullMarked
package be.sentum.privacy.fakes.recipient;

import org.jspecify.annotations.NullMarked;
