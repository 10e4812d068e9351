/** Cases over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.request;

import org.jspecify.annotations.NullMarked;
