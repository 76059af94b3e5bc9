package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secureplaces.report.AnswerPage.Made;

/** A page names its own scripts and styles by their hashes, and allows no other. */
class PagePolicyTest {

    private static final String PAGE = new Report(SampleContent.two()).html();

    @Test
    void the_policy_names_each_script_and_each_style_of_the_page() throws Exception {
        assertThat(policy(PAGE))
                .isEqualTo(
                        "default-src 'none'; style-src "
                                + hashes(PAGE, "<style[^>]*>(.*?)</style>")
                                + "; script-src "
                                + hashes(PAGE, "<script>(.*?)</script>")
                                + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void a_page_states_no_style_of_an_element_and_no_script_of_an_event() {
        assertThat(PAGE).doesNotContain("unsafe-inline").doesNotContainPattern("<[^>]* style=");
        assertThat(PAGE).doesNotContainPattern("<[a-z][^>\"]* on[a-z]+=");
    }

    @Test
    void a_script_in_words_of_a_scenario_is_text_and_has_no_hash() {
        String words = "<script>alert(1)</script><style>*{color:red}</style>";
        String page = answer(words);
        assertThat(policy(page)).isEqualTo(policy(answer("Plain words")));
        assertThat(page).doesNotContain(words).contains("&lt;script&gt;alert(1)");
    }

    private static String answer(String words) {
        Made made = new Made(words, 1, "1", List.of(words), List.of());
        List<String> lines = List.of(words);
        return new AnswerPage(words, lines, List.of(), List.of(), List.of(), lines, made).html();
    }

    private static String policy(String page) {
        Matcher found =
                Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String hashes(String page, String element) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        StringBuilder hashes = new StringBuilder();
        Matcher found = Pattern.compile(element, Pattern.DOTALL).matcher(page);
        while (found.find()) {
            byte[] hash = digest.digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            hashes.append(hashes.isEmpty() ? "" : " ").append("'sha256-");
            hashes.append(Base64.getEncoder().encodeToString(hash)).append("'");
        }
        return hashes.toString();
    }
}
