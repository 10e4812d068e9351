/** Whom we told of changes, and the answers of those who were told, over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.recipient;

import org.jspecify.annotations.NullMarked;
