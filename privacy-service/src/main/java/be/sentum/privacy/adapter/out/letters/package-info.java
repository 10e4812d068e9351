/** Letters to persons, by mail; their texts are in templates/letters, what no refusal may lack in remedies_*.properties. */
@NullMarked
package be.sentum.privacy.adapter.out.letters;

import org.jspecify.annotations.NullMarked;
