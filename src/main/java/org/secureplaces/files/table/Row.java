package org.secureplaces.files.table;

import java.time.LocalDate;

/** What one row of a table says, by column. */
interface Row {

    String text(String column);

    double number(String column);

    int integer(String column);

    LocalDate date(String column);
}
