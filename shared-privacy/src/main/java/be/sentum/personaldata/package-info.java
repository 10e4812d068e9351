/** How every service answers for the personal data it holds. */
@NullMarked
package be.sentum.personaldata;

import org.jspecify.annotations.NullMarked;
