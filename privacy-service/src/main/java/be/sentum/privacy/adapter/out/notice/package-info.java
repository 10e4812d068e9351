/** The registers put into words, in four languages. */
@NullMarked
package be.sentum.privacy.adapter.out.notice;

import org.jspecify.annotations.NullMarked;
