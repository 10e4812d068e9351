package be.sentum.personaldata.inventory;

/** The retention schedule (requirements catalogue, section 15): how long, and what that rests on. */
public enum RetentionRule {
    RET_01("invoices and documents that support them: until 31 December of the tenth year", "Art. 60 VAT Code"),
    RET_02("ledgers: ten years", "Art. 60 VAT Code; Art. III.88 CEL"),
    RET_05("account profile: until closure, or 36 months without activity", "Art. 5(1)(e) GDPR"),
    RET_06("operational detail of an order: 90 days after delivery", "Art. 5(1)(e) GDPR"),
    RET_07(
            "order and warranty data: two years and two months after delivery",
            "Art. 17(3)(e) GDPR; Art. 1649quater Civil Code"),
    RET_08("payment reminders: settled, then as accounting", "Art. 17(3)(e) GDPR"),
    RET_09("solvency check: 12 months", "Art. 5(1)(e) GDPR"),
    RET_10("marketing profile: 24 months", "Art. 5(1)(e) GDPR"),
    RET_11("proof of consent: validity and five years", "Art. 7(1) and 17(3)(e) GDPR"),
    RET_13("security and access logs: 12 months", "Art. 32 GDPR"),
    RET_14("file of a rights request: five years after closing", "Art. 5(2) and 17(3)(e) GDPR"),
    RET_15("access and portability packages: 30 days", "Art. 5(1)(e) GDPR"),
    RET_18("suppression list: as long as marketing is done", "Art. 21(3) GDPR");

    private final String period;
    private final String law;

    RetentionRule(String period, String law) {
        this.period = period;
        this.law = law;
    }

    /** {@code RET-01} */
    public String code() {
        return name().replace('_', '-');
    }

    public String period() {
        return period;
    }

    public String law() {
        return law;
    }
}
