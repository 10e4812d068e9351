/** What a person contests, over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.rectification;

import org.jspecify.annotations.NullMarked;
