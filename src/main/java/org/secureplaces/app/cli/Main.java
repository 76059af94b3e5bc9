package org.secureplaces.app.cli;

/** The door to every command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("secureplaces: commands come with a later version");
    }
}
