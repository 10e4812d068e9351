/** Plans, decisions and reports over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.erasure;

import org.jspecify.annotations.NullMarked;
