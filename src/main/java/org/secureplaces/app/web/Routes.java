package org.secureplaces.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.app.web.ask.WhatIfs;
import org.secureplaces.app.web.lab.Answer;
import org.secureplaces.app.web.lab.Job;
import org.secureplaces.app.web.lab.Lab;
import org.secureplaces.app.web.lab.Orders;
import org.secureplaces.app.web.lab.TakeAlong;
import org.secureplaces.files.JsonText;

/** What is asked where. */
final class Routes {

    private static final String JSON = "application/json; charset=utf-8";

    private final Lab lab;
    private final PageFiles files;
    private final Streams streams;
    private final String key;

    Routes(Lab lab, PageFiles files, Streams streams, String key) {
        this.lab = lab;
        this.files = files;
        this.streams = streams;
        this.key = key;
    }

    void add(RoutesConfig routes) {
        pages(routes);
        questions(routes);
        answers(routes);
        copies(routes);
        jobs(routes);
    }

    private void pages(RoutesConfig routes) {
        routes.get("/", page("index.html"));
        routes.get("/lab/{id}", page("index.html"));
        routes.get("/compare", page("index.html"));
        routes.get("/ranking", page("ranking.html"));
        routes.get("/places", page("places.html"));
        routes.get("/lab/files/<name>", this::file);
    }

    private Handler page(String name) {
        return request ->
                request.contentType(PageFiles.type(name))
                        .result(files.page(name, key).orElseThrow(Routes::nothing));
    }

    private void file(Context request) {
        String name = request.pathParam("name");
        request.contentType(PageFiles.type(name))
                .result(files.file(name).orElseThrow(Routes::nothing));
    }

    private void order(Context request) {
        String named = Optional.ofNullable(request.queryParam("answers")).orElse("");
        List<Answer> answers =
                Arrays.stream(named.split(","))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(Limits.MOST_ANSWERS)
                        .map(lab::answer)
                        .toList();
        tell(request, Orders.of(answers));
    }

    private static NotLetIn nothing() {
        return new NotLetIn(404, "there is nothing at this address");
    }

    private void questions(RoutesConfig routes) {
        routes.get("/api/base", request -> tell(request, lab.base()));
        routes.get("/api/homes", request -> tell(request, Map.of("homes", lab.homes())));
        routes.get("/api/base/answer", this::baseAnswer);
        routes.get("/api/order", this::order);
        routes.sse("/api/ready", this::ready);
        routes.post("/api/check", request -> tell(request, lab.whatIfs().of(body(request)).told()));
        routes.post(
                "/api/whatif",
                request ->
                        tell(request, lab.whatIfs().keep(lab.whatIfs().of(body(request))).told()));
        routes.get(
                "/api/whatif/{id}",
                request -> tell(request, lab.whatIfs().named(id(request)).told()));
        routes.post("/api/whatif/{id}/name", this::rename);
        routes.get("/api/whatif/{id}/scenario.yaml", this::yaml);
    }

    private void rename(Context request) {
        WhatIfs whatIfs = lab.whatIfs();
        String name = String.valueOf(body(request).getOrDefault("name", ""));
        tell(request, whatIfs.keep(whatIfs.renamed(whatIfs.named(id(request)), name)).told());
    }

    private void baseAnswer(Context request) {
        String years = Optional.ofNullable(request.queryParam("years")).orElse("10");
        tell(request, lab.baseAnswer(years));
    }

    private void ready(SseClient client) {
        streams.open(
                client,
                new Streams.Told("ready", lab.readiness()::told, lab.readiness()::isReady),
                lab.readiness()::hear,
                lab.readiness()::forget);
    }

    private void yaml(Context request) {
        String id = id(request);
        String yaml = lab.whatIfs().named(id).yaml();
        download(request, "what-if-" + id + ".yaml", "text/yaml; charset=utf-8").result(yaml);
    }

    private void answers(RoutesConfig routes) {
        routes.post("/api/answer", request -> tell(request, begun(body(request))));
        routes.get("/api/answer/{id}", request -> tell(request, answer(request).asTold()));
        routes.post(
                "/api/answer/{id}/cancel",
                request -> tell(request, lab.cancel(id(request)).asTold()));
        routes.sse("/api/answer/{id}/events", this::hearAnswer);
    }

    private Map<String, Object> begun(Map<String, Object> question) {
        Map<String, Object> told = lab.answer(question).asTold();
        return Map.of("answer", told.get("answer"), "state", told.get("state"));
    }

    private Answer answer(Context request) {
        return lab.answer(id(request));
    }

    private void hearAnswer(SseClient client) {
        Answer answer = answer(client.ctx());
        streams.open(
                client,
                new Streams.Told("answer", answer::asTold, answer::isOver),
                answer::hear,
                answer::forget);
    }

    private void copies(RoutesConfig routes) {
        routes.get("/api/answer/{id}/page.html", this::answerPage);
        routes.get("/api/answer/{id}/page.pdf", request -> printed(request, true));
        routes.get("/api/answer/{id}/page.png", request -> printed(request, false));
        routes.get("/api/answer/{id}/tables.xlsx", this::workbook);
    }

    private void answerPage(Context request) {
        String id = answer(request).id();
        request.contentType(PageFiles.type("page.html"))
                .result(TakeAlong.page(id, lab.folder()).orElseThrow(Routes::notYet));
    }

    private void printed(Context request, boolean pdf) {
        String id = answer(request).id();
        byte[] made = TakeAlong.printed(id, lab.folder(), pdf).orElseThrow(Routes::notYet);
        download(request, id + (pdf ? ".pdf" : ".png"), pdf ? "application/pdf" : "image/png")
                .result(made);
    }

    private void workbook(Context request) throws IOException {
        String id = answer(request).id();
        Path workbook = lab.folder().workbook(id);
        if (!Files.isRegularFile(workbook)) {
            throw notYet();
        }
        download(
                        request,
                        id + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .result(Files.readAllBytes(workbook));
    }

    private static NotLetIn notYet() {
        return new NotLetIn(404, "this answer is not finished yet: there is nothing to take along");
    }

    private static Context download(Context request, String name, String type) {
        return request.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private void jobs(RoutesConfig routes) {
        job(routes, "/api/ranking", lab.jobs()::ranking);
        job(routes, "/api/places", lab.jobs()::places);
        routes.get(
                "/api/job/{id}", request -> tell(request, lab.jobs().named(id(request)).asTold()));
        routes.post(
                "/api/job/{id}/cancel",
                request -> tell(request, lab.jobs().cancel(id(request)).asTold()));
        routes.sse("/api/job/{id}/events", this::hearJob);
    }

    private void job(
            RoutesConfig routes, String path, Function<Map<String, Object>, Job> question) {
        routes.post(
                path, request -> tell(request, Map.of("job", question.apply(body(request)).id())));
    }

    private void hearJob(SseClient client) {
        Job job = lab.jobs().named(id(client.ctx()));
        streams.open(
                client, new Streams.Told("job", job::asTold, job::isOver), job::hear, job::forget);
    }

    private static String id(Context request) {
        return request.pathParam("id");
    }

    private static Map<String, Object> body(Context request) {
        return JsonText.object(request.body())
                .orElseThrow(() -> new NotLetIn(400, "the question must be a JSON object"));
    }

    private static void tell(Context request, Object told) {
        request.contentType(JSON).result(JsonText.of(told));
    }

    /** The answer to a question that is refused. */
    static void refuse(Context request, Refusal refusal) {
        request.status(refusal.kind().status());
        tell(
                request,
                Map.of(
                        "errors",
                        refusal.mistakes().stream()
                                .map(
                                        mistake ->
                                                Map.of(
                                                        "field",
                                                        mistake.field(),
                                                        "message",
                                                        mistake.message()))
                                .toList()));
    }

    /** The same where nothing but a sentence is to be said. */
    static void refuse(Context request, int status, String why) {
        request.status(status);
        tell(request, Map.of("errors", List.of(Map.of("field", "", "message", why))));
    }
}
