/** Solvency checks over HTTP: read, explained, reviewed. */
@NullMarked
package be.sentum.billing.adapter.in.rest.solvency;

import org.jspecify.annotations.NullMarked;
