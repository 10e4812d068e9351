package be.sentum.localstack.search;

/**
 * An identifier at a place.
 *
 * @param place a column, a file, a topic
 * @param line the identifier, as its line in the file of identifiers; the value itself is never repeated
 * @param times how often, 0 where nobody counted
 * @param why what keeps it there, or what to do
 */
public record Found(String place, int line, long times, Verdict verdict, String why) {}
