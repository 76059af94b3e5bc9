package org.secureplaces.app.cli;

import org.secureplaces.files.manifest.Software;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Software software = Software.running();
        return new String[] {"secureplaces " + software.version() + " (" + software.commit() + ")"};
    }
}
