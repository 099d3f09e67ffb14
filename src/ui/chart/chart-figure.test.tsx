import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { ControlChart } from "./control-chart.tsx";
import { RunChart } from "./run-chart.tsx";
import { analysed, examples, months, rows, skinCheck, twoYears } from "./pictures/series.ts";

const words = chartWords({ unit: "percent", language: "nb" });
const common = {
  id: "a",
  words,
  percent: true,
  title: "Hudsjekk",
  description: "Seriediagram med 24 måneder.",
};
const html = (element: unknown) => String(element);

/** The shapes of one size. */
function drawingIn(figure: string, size: "nar" | "mid" | "wide"): string {
  return new RegExp(`<svg class="run ${size}".*?</svg>`).exec(figure)![0];
}

const hostile = `<script>alert("1")</script>&'"><img src=x onerror=alert(1)>`;

describe("the figure", () => {
  const figure = html(<RunChart {...common} analysis={skinCheck} />);

  it("is drawn three times, each an image with its own title and description", () => {
    expect(
      [...figure.matchAll(/<svg [^>]*role="img" aria-labelledby="([^"]+)"/g)].map(([, ids]) => ids),
    ).toEqual(["a-nar-t a-nar-d", "a-mid-t a-mid-d", "a-wide-t a-wide-d"]);
    expect(figure.match(/<title id="[^"]+">Hudsjekk<\/title>/g)).toHaveLength(3);
    expect(figure.match(/<desc id="[^"]+">Seriediagram med 24 måneder.<\/desc>/g)).toHaveLength(3);
  });

  it("is valid HTML without a style attribute, for every example", async () => {
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "no-inline-style": "error", "long-title": "off" },
    });
    const all = Object.entries(examples).map(([name, analysis]) => (
      <ControlChart {...common} id={name} analysis={analysis} />
    ));
    const report = await validate.validateString(
      `<!DOCTYPE html><html lang="nb"><head><title>Diagrammer</title></head><body>${all.map(html).join("")}</body></html>`,
    );
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect([...new Set(messages)]).toEqual([]);
  });

  it("nothing that somebody wrote becomes markup", () => {
    const analysis = analysed({
      chart: "run",
      axis: "category",
      rows: [
        { x: hostile, y: 1 },
        { x: "Vik", y: 2 },
      ],
    });
    const written = html(
      <RunChart
        {...common}
        analysis={analysis}
        title={hostile}
        description={hostile}
        unitCaption={hostile}
        note={hostile}
        flags={[{ number: 1, at: hostile, title: hostile }]}
        thread={{
          before: { long: hostile, short: hostile },
          knots: [{ at: "Vik", name: { long: hostile, short: hostile } }],
        }}
      />,
    );
    expect(written).not.toMatch(/<script|<img/);
    expect(written).toContain("&lt;script&gt;");
  });

  it("carries what each point says, for the reader that goes from point to point", () => {
    const said = /data-said="([^"]+)"/.exec(figure)![1]!.replaceAll("&quot;", '"');
    const texts = JSON.parse(said) as string[];
    expect(texts).toHaveLength(24);
    expect(texts[23]).toBe("oktober\u00a02026: 90\u00a0%, 18\u00a0av\u00a020");
    expect(texts[8]).toBe("juli\u00a02025: ikke målt");
    const marked = [...drawingIn(figure, "wide").matchAll(/data-p="(\d+)"/g)].map(([, position]) =>
      Number(position),
    );
    expect(marked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i));
  });

  it("explains in the legend what is drawn, and only that", () => {
    const legendOf = (text: string) => [...text.matchAll(/<span>([^<]+)<\/span>/g)].map(([, entry]) => entry);
    expect(legendOf(figure)).toEqual([
      "Hel linje: medianen der den er regnet ut. Stiplet: ført videre.",
      "Hul prikk ligger på medianen og teller ikke.",
      "Prikket linje: målet.",
    ]);
    const split = html(<ControlChart {...common} analysis={examples["p-split-excluded"]} />);
    expect(legendOf(split)).toContain("Kryss: holdt utenfor.");
    expect(legendOf(split)).toContain("n: hvor mange som er telt.");
    expect(legendOf(html(<RunChart {...common} analysis={examples["run-early"]} />))).toContain(
      "Hul prikk: for få målinger til en median ennå.",
    );
    expect(legendOf(html(<RunChart {...common} analysis={examples["run-all-missing"]} />))).toEqual([
      "Prikket linje: målet.",
    ]);
  });
});

describe("what the drawing says by shape as well as colour", () => {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const wide = (element: unknown) => drawingIn(html(element), "wide");

  it("better: bigger petrol discs, a heavier line and a brace with words", () => {
    const drawing = wide(<RunChart {...common} analysis={skinCheck} />);
    expect(count(drawing, /<circle class="sigdot better"[^>]* r="6"/g)).toBe(9);
    expect(count(drawing, /<path class="sig better"/g)).toBe(1);
    expect(count(drawing, /<path class="brace better"/g)).toBe(1);
    expect(drawing).toContain("9 på rad over medianen");
  });

  it("worse: diamonds", () => {
    const drawing = wide(<RunChart {...common} analysis={examples["run-worse"]} />);
    expect(count(drawing, /<path class="sigdot worse"/g)).toBe(12);
    expect(drawing).not.toContain("better");
  });

  it("lower is better: a run under the median is drawn as better", () => {
    const drawing = wide(<RunChart {...common} analysis={examples["run-lower-is-better"]} />);
    expect(count(drawing, /class="sigdot better"/g)).toBe(9);
    expect(drawing).toContain("under medianen");
  });

  it("where no direction is better a signal is neither good nor bad", () => {
    const drawing = wide(<RunChart {...common} analysis={examples["run-neutral"]} />);
    expect(drawing).toContain("sigdot neutral");
    expect(drawing).not.toMatch(/better|worse/);
  });

  it("points on the median are hollow, excluded ones are crosses, missing ones a stem with its reason", () => {
    const run = wide(<RunChart {...common} analysis={skinCheck} />);
    expect(count(run, /<circle class="on"/g)).toBe(3);
    expect(count(run, /<line class="gap"/g)).toBe(1);
    expect(run).toContain("ikke målt");
    const excluded = wide(<ControlChart {...common} analysis={examples["p-split-excluded"]} />);
    expect(count(excluded, /<path class="out"/g)).toBe(1);
    expect(wide(<RunChart {...common} analysis={examples["run-many-gaps"]} />)).toContain("ingen aktuelle");
  });

  it("nine values are too few for a median and ten are enough", () => {
    const series = (length: number) =>
      analysed({
        chart: "run",
        rows: rows(
          months("2026-01", length),
          Array.from({ length }, (_, i) => 5 + (i % 3)),
        ),
      });
    const nine = wide(<RunChart {...common} analysis={series(9)} />);
    expect(count(nine, /class="median/g)).toBe(0);
    expect(count(nine, /<circle class="on"/g)).toBe(9);
    expect(count(wide(<RunChart {...common} analysis={series(10)} />), /class="median/g)).toBe(1);
  });

  it("no rule is heard over nine useful points, however they lie, and it is over ten", () => {
    const above = (length: number) =>
      analysed({
        chart: "run",
        centre: 10,
        improvement: "up",
        rows: rows(months("2026-01", length), Array<number>(length).fill(12)),
      });
    const nine = wide(<RunChart {...common} analysis={above(9)} />);
    expect(nine).not.toMatch(/sigdot|brace/);
    const ten = wide(<RunChart {...common} analysis={above(10)} />);
    expect(count(ten, /class="sigdot better"/g)).toBe(10);
    expect(ten).toContain("10 på rad over");
  });

  it("the centre is whole where it was computed and dashed where it is carried forward", () => {
    const drawing = wide(<RunChart {...common} analysis={skinCheck} />);
    expect(count(drawing, /<path class="median"/g)).toBe(1);
    expect(count(drawing, /<path class="median later"/g)).toBe(1);
  });

  it("each part has its own lines, and the limits step with the denominator", () => {
    const drawing = wide(<ControlChart {...common} analysis={examples["p-split-excluded"]} />);
    expect(count(drawing, /<path class="median"/g)).toBe(2);
    expect(
      [...drawing.matchAll(/<path class="limit" d="([^"]+)"/g)].some(([, path]) => /V/.test(path!)),
    ).toBe(true);
  });

  it("denominators stand under the points when they vary, and not when they are all alike", () => {
    const varying = wide(<ControlChart {...common} analysis={examples["p-frozen"]} />);
    expect(count(varying, /<text class="n"/g)).toBe(24);
    const alike = analysed({
      chart: "p",
      rows: rows(
        twoYears,
        twoYears.map((_, i) => 10 + (i % 4)),
        20,
      ),
      per: 100,
    });
    expect(count(wide(<ControlChart {...common} analysis={alike} />), /<text class="n"/g)).toBe(0);
    expect(drawingIn(html(<ControlChart {...common} analysis={examples["p-frozen"]} />), "nar")).toContain(
      "n fra 16 til 20",
    );
  });

  it("a limit at 0 or 100 percent has no name: it limits nothing", () => {
    const drawing = wide(<ControlChart {...common} analysis={examples["p-split-excluded"]} />);
    expect(drawing).not.toContain("Øvre grense");
    expect(drawing).toContain("Nedre grense");
  });
});
