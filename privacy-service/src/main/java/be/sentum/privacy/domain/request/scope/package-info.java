/** What a person limits a request to. */
@NullMarked
package be.sentum.privacy.domain.request.scope;

import org.jspecify.annotations.NullMarked;
