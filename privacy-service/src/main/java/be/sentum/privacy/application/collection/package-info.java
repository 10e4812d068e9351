/** Handlers of access and portability. */
@NullMarked
package be.sentum.privacy.application.collection;

import org.jspecify.annotations.NullMarked;
