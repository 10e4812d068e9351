/** Gates over the whole service. */
@NullMarked
package be.sentum.privacy;

import org.jspecify.annotations.NullMarked;
