/** The key that signs packages. */
@NullMarked
package be.sentum.privacy.adapter.out.signature;

import org.jspecify.annotations.NullMarked;
