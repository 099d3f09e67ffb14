import { describe, expect, it } from "vitest";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { Many } from "../many.tsx";
import { commonRange, commonSpan } from "./common-axes.ts";
import { analysed, examples, months, rows, skinCheck } from "./pictures/series.ts";
import { SmallChart } from "./small-chart.tsx";
import { smallMultiple } from "./small-multiple.tsx";

const words = chartWords({ unit: "percent", language: "nb" });
const small = (props: Partial<Parameters<typeof SmallChart>[0]>) =>
  String(
    <SmallChart
      analysis={skinCheck}
      words={words}
      percent
      label="Hudsjekk: ni på rad over medianen."
      {...props}
    />,
  );

describe("small multiples", () => {
  it("are images with one sentence, and carry the same marks as the large chart", () => {
    const chart = small({});
    expect(chart).toContain('role="img" aria-label="Hudsjekk: ni på rad over medianen."');
    expect(chart.match(/class="sigdot better"/g)).toHaveLength(9);
    expect(chart).not.toContain("style=");
  });

  it("a tight one has no text at all", () => {
    expect(small({ tight: true })).not.toContain("<text");
  });

  it("too few values stand hollow, without a median", () => {
    const chart = small({ analysis: examples["run-early"] });
    expect(chart.match(/<circle class="on"/g)).toHaveLength(5);
    expect(chart).not.toContain('class="median"');
  });

  it("a set has one scale and one span of months: from the first of all to the last of all", () => {
    const set = [skinCheck, examples["run-early"]];
    expect(commonRange(set, true)).toEqual({ from: 0, to: 100 });
    expect(commonRange([examples["run-over-hundred"], skinCheck], true).to).toBeGreaterThan(200);
    expect(commonSpan(set)).toEqual({ from: "2024-11", through: "2026-10" });
    expect(commonSpan([])).toEqual({});
  });

  it("the same month stands at the same place in every chart of the set", () => {
    const span = commonSpan([skinCheck, examples["run-early"]]);
    const lastX = (chart: string) => [...chart.matchAll(/<circle [^>]*cx="([^"]+)"/g)].at(-1)![1];
    expect(lastX(small({ span }))).toBe(lastX(small({ span, analysis: examples["run-early"] })));
  });

  it("a chart that ended early leaves the last months empty", () => {
    const ended = analysed({
      chart: "run",
      rows: rows(months("2024-11", 18), Array<number>(18).fill(12), 20),
      per: 100,
    });
    const rightmost = (chart: string) =>
      Math.max(...[...chart.matchAll(/cx="([^"]+)"/g)].map(([, x]) => Number(x)));
    const span = commonSpan([skinCheck, ended]);
    expect(rightmost(small({ span }))).toBe(293);
    expect(rightmost(small({ span, analysis: ended }))).toBeCloseTo(31 + (17 / 23) * 262, 0);
  });

  it("an item has name, value, chart, the word with its sign, and why", () => {
    const item = smallMultiple({
      name: "Hudsjekk etter plan",
      href: "/hudsjekk",
      analysis: skinCheck,
      words,
      percent: true,
      label: "Hudsjekk",
      value: "90 %",
      count: "18 av 20, okt 2026",
      status: "better",
      statusWord: "Forbedring",
      reason: "Over medianen 9 måneder på rad.",
    });
    const list = String(<Many items={[item]} />);
    for (const text of [
      "Hudsjekk etter plan",
      "90 %",
      "18 av 20, okt 2026",
      "sign better",
      "Forbedring",
      "Over medianen 9 måneder på rad.",
    ])
      expect(list).toContain(text);
  });

  it("every example can be drawn small", () => {
    for (const analysis of Object.values(examples))
      for (const tight of [false, true])
        expect(small({ analysis, tight })).not.toMatch(/NaN|Infinity|undefined/);
  });
});
