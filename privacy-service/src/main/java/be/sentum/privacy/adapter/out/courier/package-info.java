/** Carries sealed copies to other companies, and nowhere else. */
@NullMarked
package be.sentum.privacy.adapter.out.courier;

import org.jspecify.annotations.NullMarked;
