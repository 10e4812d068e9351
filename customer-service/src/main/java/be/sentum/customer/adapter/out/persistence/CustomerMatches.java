package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.search.CustomerSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a search finds: nobody whose account was closed or is restricted (REQ-RES-02). */
@ApplicationScoped
class CustomerMatches {

    /** Sorts behind every continuation of a beginning. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT - 2);

    private static final String OPEN = " and not exists (select 1 from AccountStateEntity a"
            + " where a.customerId = c.id and a.closedAt is not null)";

    private static final String UNRESTRICTED = " and not exists (select 1 from RestrictionEntity r"
            + " where r.subjectId = c.id and r.purpose in ('all', 'P01') and r.category in ('all', 'identity', 'contact'))";

    private final CustomerRepository customers;

    CustomerMatches(CustomerRepository customers) {
        this.customers = customers;
    }

    List<CustomerEntity> of(CustomerSearch search, @Nullable CustomerId after, int atMost) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = new StringBuilder("from CustomerEntity c where ")
                .append(condition(search, values))
                .append(OPEN)
                .append(UNRESTRICTED);
        if (after != null) {
            CustomerEntity last = customers.findById(after.value());
            if (last == null) {
                return List.of();
            }
            query.append(" and (c.sortName > :name or c.sortName = :name and c.id > :id)");
            values.put("name", last.sortName);
            values.put("id", last.id);
        }
        return customers
                .find(query.append(" order by c.sortName, c.id").toString(), values)
                .page(0, atMost)
                .list();
    }

    private static String condition(CustomerSearch search, Map<String, Object> values) {
        return switch (search) {
            case CustomerSearch.ByEmail by ->
                equal("emailComparable", by.email().comparable(), values);
            case CustomerSearch.ByNumber by -> equal("number", by.number().value(), values);
            case CustomerSearch.ByEnterprise by ->
                equal("enterpriseNumber", by.number().value(), values);
            case CustomerSearch.ByName by -> named(by, values);
        };
    }

    private static String equal(String field, String value, Map<String, Object> values) {
        values.put("value", value);
        return "c." + field + " = :value";
    }

    /** Each beginning as a range: that is what the index can do, whatever the plan. */
    private static String named(CustomerSearch.ByName by, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder();
        int number = 0;
        for (String beginning : by.beginnings().words()) {
            condition
                    .append(number == 0 ? "" : " and ")
                    .append("c.id in (select o.id from CustomerEntity o join o.nameWords w where w >= :from")
                    .append(number)
                    .append(" and w < :to")
                    .append(number)
                    .append(')');
            values.put("from" + number, beginning);
            values.put("to" + number, beginning + LAST);
            number++;
        }
        return condition.toString();
    }
}
