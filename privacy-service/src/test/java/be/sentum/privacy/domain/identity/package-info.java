/** Facts and addresses by which a person is recognised. */
@NullMarked
package be.sentum.privacy.domain.identity;

import org.jspecify.annotations.NullMarked;
