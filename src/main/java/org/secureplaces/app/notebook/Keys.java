package org.secureplaces.app.notebook;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keys and values in the order in which they are written. */
final class Keys {

    private Keys() {}

    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return keys;
    }
}
