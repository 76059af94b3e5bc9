package org.secureplaces.app.futures;

import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.manifest.Software;

/**
 * The fingerprint of all that simulated draws depend on: they go on only with draws of the same.
 */
final class PartKey {

    private static final String SOUND = "false";

    private PartKey() {}

    /** The key of the draws of a round. */
    static String of(Manifest manifest, Software software, Round round) {
        return Sha256.of(
                String.join(
                        "\n",
                        manifest.question() + "",
                        manifest.data() + "",
                        model(software),
                        manifest.run().shard(),
                        round.name()));
    }

    /**
     * A commit says which code it is, on any machine; of code that differs from it, its bytes do.
     */
    private static String model(Software software) {
        return software.modified().equals(SOUND)
                ? software.version() + " " + software.commit() + " " + software.libraries()
                : Software.fingerprint();
    }
}
