package org.secureplaces.placement.succession;

import java.util.List;
import java.util.function.Supplier;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;

/** A desk whose work another one takes over in the course of a run. */
final class SuccessionDesk implements Desk {

    private final Homes homes;
    private final Supplier<Desk> next;
    private Desk atWork;

    SuccessionDesk(Desk first, Homes homes, Supplier<Desk> next) {
        this.atWork = first;
        this.homes = homes;
        this.next = next;
    }

    /** The next desk takes over what is open. */
    void change() {
        List<OpenReferral> open = atWork.handOver();
        atWork = next.get();
        for (OpenReferral referral : open) {
            atWork.open(referral);
        }
        for (int home = 0; home < homes.count(); home++) {
            atWork.placesChanged(home);
        }
    }

    @Override
    public void open(OpenReferral referral) {
        atWork.open(referral);
    }

    @Override
    public void close(OpenReferral referral) {
        atWork.close(referral);
    }

    @Override
    public void placesChanged(int home) {
        atWork.placesChanged(home);
    }

    /** Something that the first desk began may still end after it has handed over. */
    @Override
    public List<OpenReferral> handOver() {
        return atWork.handOver();
    }
}
