/** A service's part in access, portability and erasure. */
@NullMarked
package be.sentum.personaldata.rights;

import org.jspecify.annotations.NullMarked;
