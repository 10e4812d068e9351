/** What happens here before a person's rows go. */
@NullMarked
package be.sentum.privacy.adapter.in.erasure;

import org.jspecify.annotations.NullMarked;
