package be.sentum.systemtests.stack;

/** The request bodies of the journeys. */
public final class Bodies {

    private Bodies() {}

    public static String person(String givenName, String familyName, String email) {
        return person(givenName, familyName, email, "+32470000001", "Kerkstraat", "Brussel");
    }

    public static String person(
            String givenName, String familyName, String email, String phone, String street, String city) {
        return """
               {"kind":"PERSON","givenName":"%s","familyName":"%s","email":"%s","phone":"%s","language":"nl",
                "adult":true,"noticeVersionShown":"1","addresses":[
                {"type":"DELIVERY","street":"%s","houseNumber":"1","postalCode":"1000","city":"%s","country":"BE"},
                {"type":"BILLING","street":"%s","houseNumber":"1","postalCode":"1000","city":"%s","country":"BE"}]}""".formatted(givenName, familyName, email, phone, street, city, street, city);
    }

    public static String product(String name, String unitPrice) {
        return """
               {"name":"%s","unitPrice":{"amount":"%s","currency":"EUR"},"vatRate":"21","available":true}""".formatted(name, unitPrice);
    }

    public static String order(String sku, int quantity, String payment) {
        return """
               {"payment":"%s","lines":[{"sku":"%s","quantity":%d}]}""".formatted(payment, sku, quantity);
    }
}
