package be.sentum.privacy.adapter.in.rest.opendsr;

/**
 * What is wrong with a request: where and why, never which value.
 *
 * @param reason a stable word
 */
record Fault(String field, String reason) {}
