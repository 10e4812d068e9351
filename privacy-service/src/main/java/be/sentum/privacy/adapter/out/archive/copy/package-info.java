/** The copy of a package that another controller gets. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.copy;

import org.jspecify.annotations.NullMarked;
