/** An explanation in plain words, in the language of the reader. */
@NullMarked
package be.sentum.billing.adapter.in.rest.solvency.explanation;

import org.jspecify.annotations.NullMarked;
