/** Erasure: what would happen, what happens, and the receipt. */
@NullMarked
package be.sentum.personaldata.rights.erasure;

import org.jspecify.annotations.NullMarked;
