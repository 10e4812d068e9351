/** The use cases: what privacy-service can do. */
@NullMarked
package be.sentum.privacy.application;

import org.jspecify.annotations.NullMarked;
