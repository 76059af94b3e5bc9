package org.secureplaces.scenario;

/**
 * What a scenario is called and what question it answers.
 *
 * @param description a sentence or more, may be empty
 */
public record Title(String name, String description) {

    public Title {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario must have a name");
        }
    }
}
