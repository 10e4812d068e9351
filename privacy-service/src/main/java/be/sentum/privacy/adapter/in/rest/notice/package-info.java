/** The generated texts over HTTP, for people and for machines: the notice, and the record of processing. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.notice;

import org.jspecify.annotations.NullMarked;
