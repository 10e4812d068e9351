/** The register of legal holds. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.hold;

import org.jspecify.annotations.NullMarked;
