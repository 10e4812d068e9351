/** Recipients and the record of processing over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.register;

import org.jspecify.annotations.NullMarked;
