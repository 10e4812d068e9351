/** Keyed hashes of values that must be recognised and not be read, under keys that can be rotated. */
@NullMarked
package be.sentum.personaldata.hash;

import org.jspecify.annotations.NullMarked;
