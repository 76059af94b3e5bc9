package org.secureplaces.app.web.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.files.lab.LabFolder;

/** An answer sharpens, can be stopped, and is found again. */
class LabTest {

    private static final Map<String, Object> CLOSE_ATKINSON =
            Map.of(
                    "changes",
                    List.of(Map.of("close", Map.of("home", "Atkinson", "date", "2027-01-01"))));

    private final Path folder;
    private final Lab lab;
    private final String whatIf;

    LabTest(@TempDir Path folder) {
        this.folder = folder;
        this.lab = new Lab(LabFolder.at(folder), 2);
        this.whatIf = lab.whatIfs().keep(lab.whatIfs().of(CLOSE_ATKINSON)).id();
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private static Map<String, Object> question(String whatIf, int futures) {
        return Map.of("whatif", whatIf, "futures", futures, "years", 1);
    }

    private static Answer over(Answer answer) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runnable hearer =
                () -> {
                    if (answer.isOver()) {
                        over.countDown();
                    }
                };
        answer.hear(hearer);
        hearer.run();
        assertThat(over.await(5, TimeUnit.MINUTES)).isTrue();
        return answer;
    }

    @Test
    void the_average_comes_first_and_the_range_of_futures_from_twenty_draws() throws Exception {
        List<Map<String, Object>> told = Collections.synchronizedList(new ArrayList<>());
        Answer answer = lab.answer(question(whatIf, 60));
        answer.hear(() -> told.add(answer.asTold()));
        Map<String, Object> last = over(answer).asTold();

        assertThat(averages(last)).containsExactly(20, 40, 60);
        assertThat(last.get("state")).isEqualTo("done");
        assertThat((double[]) Objects.requireNonNull(last.get("dots"))).hasSize(60);
        assertThat(last.get("range")).isInstanceOf(Optional.class).isNotEqualTo(Optional.empty());
        assertThat(told)
                .filteredOn(one -> averages(one).size() == 1)
                .allSatisfy(one -> assertThat(one.get("range")).isEqualTo(Optional.empty()));
    }

    private static List<Object> averages(Map<String, Object> told) {
        List<Object> futures = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(told.get("averages"))) {
            futures.add(((Map<?, ?>) one).get("futures"));
        }
        return futures;
    }

    @Test
    void the_same_question_is_one_answer_and_more_futures_go_on_from_fewer() throws Exception {
        Answer answer = over(lab.answer(question(whatIf, 20)));
        assertThat(lab.answer(question(whatIf, 20))).isSameAs(answer);
        double[] few = (double[]) Objects.requireNonNull(answer.asTold().get("dots"));
        Answer more = over(lab.answer(question(whatIf, 40)));
        assertThat((double[]) Objects.requireNonNull(more.asTold().get("dots"))).startsWith(few);
    }

    @Test
    void an_answer_that_was_stopped_names_its_futures_and_goes_on_to_the_same_numbers()
            throws Exception {
        Answer answer = lab.answer(question(whatIf, 400));
        CountDownLatch some = new CountDownLatch(1);
        answer.hear(
                () -> {
                    if (answer.told() >= 20) {
                        some.countDown();
                    }
                });
        assertThat(some.await(5, TimeUnit.MINUTES)).isTrue();
        Map<String, Object> stopped = lab.cancel(answer.id()).asTold();
        Map<?, ?> futures = (Map<?, ?>) Objects.requireNonNull(stopped.get("futures"));
        assertThat(stopped.get("state")).isEqualTo("cancelled");
        assertThat((Integer) futures.get("told")).isBetween(20, 399);
        assertThat(String.valueOf(stopped.get("command")))
                .contains("--replications " + futures.get("told") + " --years 1");

        Answer whole = over(lab.answer(question(whatIf, 60)));
        try (Lab other = new Lab(LabFolder.at(folder.resolve("other")), 2)) {
            String same = other.whatIfs().keep(other.whatIfs().of(CLOSE_ATKINSON)).id();
            Answer never = over(other.answer(question(same, 60)));
            assertThat(never.asTold().get("headline")).isEqualTo(whole.asTold().get("headline"));
            assertThat((double[]) Objects.requireNonNull(never.asTold().get("dots")))
                    .isEqualTo(whole.asTold().get("dots"));
        }
    }

    @Test
    void a_finished_answer_is_found_again_when_the_lab_is_opened_again() throws Exception {
        Answer answer = over(lab.answer(question(whatIf, 20)));
        lab.close();
        try (Lab later = new Lab(LabFolder.at(folder), 2)) {
            Map<String, Object> found = later.answer(answer.id()).asTold();
            assertThat(found.get("state")).isEqualTo("done");
            assertThat(found.get("headline")).isEqualTo(answer.asTold().get("headline"));
            assertThat(averages(found)).hasSize(1);
            assertThat(later.answer(question(whatIf, 20)).isOver()).isTrue();
            assertThat(TakeAlong.page(answer.id(), later.folder())).isPresent();
            Path workbook = later.folder().workbook(answer.id());
            assertThat(Files.getPosixFilePermissions(workbook))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_number_of_futures_is_written_in_digits_alone() {
        for (String futures : List.of("1e3", "1000.5", "-40", "19", "2001", "1000000000", "")) {
            Map<String, Object> asked = Map.of("whatif", whatIf, "futures", futures);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> lab.answer(asked));
            assertThat(Objects.requireNonNull(refusal).mistakes().get(0).field())
                    .isEqualTo("futures");
        }
    }

    @Test
    void a_ranking_takes_the_days_that_a_closure_takes() {
        for (String day : List.of("2026-09-30", "2025-04-01", "2036-10-01")) {
            Refusal refusal =
                    catchThrowableOfType(
                            Refusal.class, () -> lab.jobs().ranking(Map.of("date", day)));
            assertThat(Objects.requireNonNull(refusal).mistakes().get(0).message())
                    .startsWith("The forecast ");
        }
    }

    @Test
    void a_ranking_of_few_futures_names_them_all() {
        assertThat(RankedClosures.counted("In 98 of 100 futures closing A does more harm.", 40))
                .isEqualTo("In 39 of the 40 futures closing A does more harm.");
        assertThat(RankedClosures.counted("In 98 of 100 futures closing A does.", 100))
                .startsWith("In 98 of 100");
    }

    @Test
    void homes_are_in_use_by_one_number_of_futures() {
        assertThat(lab.homes()).allMatch(home -> Optional.empty().equals(home.get("inUse")));
    }

    @Test
    void a_search_tells_how_much_is_done_before_it_knows_how_much_it_takes() {
        Job job = new Job("places-1", "places", "");
        job.searched(300);
        assertThat(job.asTold()).containsEntry("done", 300).containsEntry("all", 0);
    }

    @Test
    void getting_ready_is_not_full_before_it_is_over() {
        Map<String, Object> told = lab.readiness().told();
        assertThat(told).containsEntry("state", "starting").containsEntry("done", 0);
        assertThat((Integer) told.get("all")).isGreaterThan(400);
    }

    @Test
    void an_answer_that_nobody_asked_for_is_not_there() {
        for (String id : List.of("000000000000-400-10", "../key", "", "x-1-1")) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> lab.answer(id));
            assertThat(Objects.requireNonNull(refusal).kind()).isEqualTo(Refusal.Kind.NOT_THERE);
        }
    }
}
