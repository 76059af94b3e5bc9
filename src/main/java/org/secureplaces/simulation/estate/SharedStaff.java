package org.secureplaces.simulation.estate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Homes that share their staff: the effective places of all of them together stay the same, and
 * those not in use can be filled at whichever home accepts a child first. Where single homes are
 * told, they stand at the home that has the most room.
 */
final class SharedStaff {

    static final SharedStaff NONE = new SharedStaff(new int[0], new int[0]);

    private static final int NO_MEMBER = -1;

    private final int[] members;
    private final int together;
    private final int[][] alone;
    private int left;

    /**
     * Homes that share from now on.
     *
     * @param effective effective places of each home before any is shared
     */
    SharedStaff(int[] members, int[] effective) {
        this.members = members.clone();
        this.together = Arrays.stream(members).map(member -> effective[member]).sum();
        this.alone = new int[effective.length][];
        for (int home = 0; home < alone.length; home++) {
            alone[home] = has(home) ? this.members : new int[] {home};
        }
    }

    boolean has(int home) {
        for (int member : members) {
            if (member == home) {
                return true;
            }
        }
        return false;
    }

    /** The homes that share their staff with a home, itself among them. */
    int[] with(int home) {
        return alone[home];
    }

    /**
     * Sets the effective places of the members.
     *
     * @param used places of a home that are taken or kept
     * @param most places that a home could use if it had the staff
     */
    void spread(int[] effective, IntUnaryOperator used, IntUnaryOperator most) {
        left = together;
        for (int member : members) {
            effective[member] = used.applyAsInt(member);
            left -= effective[member];
        }
        for (int lacking = left; lacking < 0; lacking++) {
            effective[fullest(effective)]--;
        }
        for (int spare = left; spare > 0; spare--) {
            int roomiest = roomiest(effective, most);
            if (roomiest == NO_MEMBER) {
                return;
            }
            effective[roomiest]++;
        }
    }

    /** Places that all members together have free; below 0 after a fall. */
    int free() {
        return left;
    }

    /** The member with the most places left, the first of several, gives one up after a fall. */
    private int fullest(int[] effective) {
        int fullest = members[0];
        for (int member : members) {
            fullest = effective[member] > effective[fullest] ? member : fullest;
        }
        return fullest;
    }

    /** The member with the most room left, the first of several. */
    private int roomiest(int[] effective, IntUnaryOperator most) {
        int roomiest = NO_MEMBER;
        int largest = 0;
        for (int member : members) {
            int room = most.applyAsInt(member) - effective[member];
            if (room > largest) {
                largest = room;
                roomiest = member;
            }
        }
        return roomiest;
    }
}
