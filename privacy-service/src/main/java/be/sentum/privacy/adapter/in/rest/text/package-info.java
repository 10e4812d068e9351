/** An officer reads what others wrote about a person before that person gets it. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.text;

import org.jspecify.annotations.NullMarked;
