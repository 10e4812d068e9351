/** Where a person's own words stand beside what is contested and stays as it is (REQ-REC-02). */
@NullMarked
package be.sentum.personaldata.statement;

import org.jspecify.annotations.NullMarked;
