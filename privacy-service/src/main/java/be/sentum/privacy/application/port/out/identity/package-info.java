/** What proving an identity needs: known addresses and facts as fingerprints, checks, letters. */
@NullMarked
package be.sentum.privacy.application.port.out.identity;

import org.jspecify.annotations.NullMarked;
