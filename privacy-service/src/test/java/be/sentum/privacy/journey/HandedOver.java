package be.sentum.privacy.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fragments as the services make them, with heads. */
final class HandedOver {

    private HandedOver() {}

    static final List<String> CUSTOMER = List.of("""
            {"service":"customer","table":"customer","label":"uw profiel","columns":{
             "given_name":{"category":"identity","source":"provided","purposes":["P01","P07"],"label":"voornaam"},
             "email":{"category":"contact","source":"provided","purposes":["P01"],"label":"e-mailadres"},
             "phone":{"category":"contact","source":"provided","purposes":["P03"],"label":"telefoon"}},
             "rows":[{"given_name":"Anna","email":"first@customer.example","phone":"+32470000000"}]}""", """
            {"service":"customer","table":"permission","columns":{
             "purpose":{"category":"preference","source":"provided","purposes":["P13"],"format":"purpose"},
             "allowed":{"category":"preference","source":"provided","purposes":["P13"]}},
             "rows":[{"purpose":"P07","allowed":false}]}""", """
            {"service":"customer","table":"access_log","columns":{
             "at":{"category":"log","source":"observed","purposes":["P12"],"retention":"RET-13"},
             "role":{"category":"log","source":"observed","purposes":["P12"],"codes":{"agent":"klantendienst"}},
             "purpose":{"category":"log","source":"observed","purposes":["P12"],"format":"purpose"},
             "what":{"category":"log","source":"observed","purposes":["P12"]}},
             "rows":[{"at":"2026-11-20T10:00:00+00:00","role":"agent","purpose":"P02","what":"customer",
             "retainedUntil":"2027-11-20"}]}""");

    static final List<String> ORDER = List.of("""
            {"service":"order","table":"orders","label":"uw bestellingen","columns":{
             "number":{"category":"transaction","source":"observed","purposes":["P02"],"label":"nummer"},
             "status":{"category":"transaction","source":"observed","purposes":["P02"],"label":"toestand",
             "retention":"RET-01","codes":{"DELIVERED":"geleverd"}},
             "total":{"category":"transaction","source":"observed","purposes":["P02"],"label":"totaal","format":"money"},
             "placed_at":{"category":"transaction","source":"observed","purposes":["P02"],"label":"besteld op"}},
             "rows":[{"number":"SO-1","status":"DELIVERED","total":121.50,"placed_at":"2026-11-20T10:00:00+00:00",
             "retainedUntil":"2036-12-31"}]}""", """
            {"service":"order","table":"parcel","label":"uw pakketten","columns":{
             "tracking_number":{"category":"delivery","source":"third_party","purposes":["P03"],"label":"volgnummer"}},
             "rows":[{"tracking_number":"323211"}]}""", """
            {"service":"order","table":"order_delivery","columns":{
             "remarks":{"category":"free_text","source":"provided","purposes":["P03"],"label":"opmerkingen"}},
             "rows":[{"remarks":"=HYPERLINK(\\"http://evil.example\\")"}]}""");

    static final List<String> BILLING = List.of("""
            {"service":"billing","table":"solvency_check","label":"beoordelingen","withheld":{"reviewer":"employee"},
             "columns":{
             "score":{"category":"inferred","source":"inferred","purposes":["P06"],"retention":"RET-09","label":"punten"},
             "outcome":{"category":"inferred","source":"inferred","purposes":["P06"],"codes":{"refer":"doorverwezen"}}},
             "rows":[{"score":41,"outcome":"refer","retainedUntil":"2027-11-22"}]}""", """
            {"service":"billing","table":"solvency_explanation","label":"uitleg","derived":true,"columns":{
             "summary":{"category":"inferred","source":"inferred","purposes":["P06"]}},
             "rows":[{"outcome":"refer","summary":"Uw aanvraag werd doorverwezen.","procedure":"Een puntenkaart telt.",
             "score":41,"threshold":50,"factors":[{"label":"bedrag","yourValue":"700 euro","source":"uw bestelling",
             "effect":"lowers","weightBand":"strong","inWords":"verlaagt, zwaar"}],
             "counterfactuals":["Met een bedrag van hoogstens 200 euro: goedgekeurd."],"human_reviewer":false}]}""");

    /** As many tables of eight fields each, one of which is a key. */
    static List<String> kinds(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(kind -> """
                        {"service":"order","table":"kind_%1$d","label":"soort %1$d van uw gegevens","columns":{
                         "token":{"category":"security","source":"observed","purposes":["P02"],"label":"geheim"},
                         %2$s},"rows":[{"token":"a-secret",%3$s}]}""".formatted(
                                kind,
                                fields("\"field_%1$d\":{\"category\":\"transaction\",\"source\":\"observed\","
                                        + "\"purposes\":[\"P02\"],\"label\":\"veld nummer %1$d\"}"),
                                fields("\"field_%1$d\":\"een waarde van gewone lengte\"")))
                .toList();
    }

    private static String fields(String pattern) {
        return IntStream.rangeClosed(1, 7).mapToObj(pattern::formatted).collect(Collectors.joining(","));
    }
}
