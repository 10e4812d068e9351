/** What checks a package: the published keys and schemas. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.packages;

import org.jspecify.annotations.NullMarked;
