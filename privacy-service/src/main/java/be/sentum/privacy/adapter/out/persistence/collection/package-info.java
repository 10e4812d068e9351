/** Keys, sealed parts and packages. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.collection;

import org.jspecify.annotations.NullMarked;
