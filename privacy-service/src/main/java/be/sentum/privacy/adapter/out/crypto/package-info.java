/** Keys and ciphers, by Tink. */
@NullMarked
package be.sentum.privacy.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
