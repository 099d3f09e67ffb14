import { describe, expect, it } from "vitest";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { paretoWords } from "../../domain/chart-sentence/pareto-words.ts";
import { funnel, pareto } from "@laeringsnettverk/spc";
import { chartImage, funnelImage, paretoImage } from "./chart-image.tsx";
import { classPen, literalPen, lightInks, type Ink } from "./pen.ts";
import { skinCheck } from "./pictures/series.ts";
import { overlapping, textBoxes } from "./pictures/text-boxes.ts";
import { chartSizes } from "./sizes.ts";

const words = chartWords({ unit: "percent", language: "nb" });
const lines = (svg: string) => svg.replaceAll("><", ">\n<");

const run = chartImage(
  {
    analysis: skinCheck,
    words,
    percent: true,
    flags: [{ number: 1, at: "2026-01-19", title: "Hudsjekk i morgenstellet" }],
  },
  {
    title: "Hudsjekk etter plan, Elvestrand sykehjem",
    headline: "Noe har endret seg.",
    sentence:
      "Andelen har ligget over medianen ni måneder på rad, fra februar 2026. Det er neppe tilfeldig. Rekken begynte rett etter «Hudsjekk i morgenstellet» (1). Det er en ledetråd, ikke et bevis.",
    changes: ["1 Hudsjekk i morgenstellet, 19. januar 2026"],
    source: "Kilde: teamets egne tellinger. Sist endret 3. november 2026.",
    description: "Seriediagram med 24 måneder.",
  },
);

describe("a picture that leaves the page", () => {
  it("has its title, its sentence in lines, its changes, its legend and its source", async () => {
    for (const text of [
      "Hudsjekk etter plan, Elvestrand sykehjem",
      "Noe har endret seg.",
      "1 Hudsjekk i morgenstellet, 19. januar 2026",
      "Prikket linje: målet.",
      "Kilde: teamets egne tellinger.",
    ])
      expect(run).toContain(text);
    await expect(lines(run)).toMatchFileSnapshot("pictures/image-run.svg");
  });

  it("needs no stylesheet: no class, no style, no variable, and its own font family", () => {
    expect(run).not.toMatch(/class=|style=|var\(|<style/);
    expect(run).toContain('font-family="Inter, Arial, sans-serif"');
  });

  it("no text covers another", () => {
    expect(overlapping(textBoxes(run.slice(0, run.indexOf("<g transform")), 15))).toEqual([]);
    expect(overlapping(textBoxes(run.slice(run.indexOf("</g>")), 15))).toEqual([]);
  });

  it("what somebody wrote is text, and control characters are left out", () => {
    const svg = chartImage(
      { analysis: skinCheck, words, percent: true },
      { title: '<script>"\u0007&', description: "x" },
    );
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
    expect(svg).not.toMatch(/<script/);
    expect(svg).not.toContain("\u0007");
  });

  it("every ink of the stylesheet has its literal colours too", () => {
    const inks: Ink[] = [
      "grid",
      "axis",
      "ln",
      "dot",
      "on",
      "out",
      "median",
      "median later",
      "limit",
      "limit later",
      "band",
      "target",
      "sig",
      "sigdot",
      "brace",
      "gap",
      "stem",
      "flag",
      "knotline",
      "knot",
      "bar",
      "bar few",
      "text",
      "ink",
      "ink b",
      "n",
      "sigtext",
      "flagno",
    ];
    for (const ink of inks) {
      expect(Object.keys(literalPen(chartSizes.wide)(ink))).not.toEqual([]);
      if (ink !== "text") expect(classPen(ink)).toEqual({ class: ink });
    }
    expect(classPen("sigdot", "worse")).toEqual({ class: "sigdot worse" });
  });

  it("marks that carry meaning stand out from the paper by 3 to 1, texts by 4.5 to 1", () => {
    for (const colour of [lightInks.line, lightInks.dot, lightInks.better, lightInks.worse, lightInks.ink])
      expect(contrast(colour, lightInks.paper)).toBeGreaterThanOrEqual(3);
    for (const colour of [lightInks.quiet, lightInks.ink, lightInks.better, lightInks.worse])
      expect(contrast(colour, lightInks.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("units and causes as pictures", () => {
  it("a funnel names those that stand out, and the reader's own", async () => {
    const names = [
      "Elvestrand",
      "Tverrvik",
      "Solheia",
      "Storøy",
      "Fjellgard",
      "Nordvann",
      "Havnes",
      "Bjørkmo",
      "Lyngheia",
      "Myrland",
    ];
    const answer = funnel({
      of: "proportion",
      per: 100,
      improvement: "up",
      target: 90,
      rows: names.map((unit, i) => ({
        unit,
        y: [18, 9, 14, 80, 4, 150, 45, 70, 66, 200][i]!,
        n: [20, 30, 24, 110, 6, 190, 60, 100, 120, 240][i]!,
      })),
    });
    if (!answer.ok) throw new Error("refused");
    const svg = funnelImage(
      { funnel: answer, words, percent: true, sizeCaption: "Beboere i risiko", named: ["Elvestrand"] },
      { title: "Hudsjekk, team for team", description: "Traktdiagram." },
    );
    for (const name of ["Tverrvik", "Lyngheia", "Elvestrand"]) expect(svg).toContain(`>${name}</text>`);
    expect(svg).not.toContain(">Havnes</text>");
    await expect(lines(svg)).toMatchFileSnapshot("pictures/image-funnel.svg");
  });

  it("a Pareto has the largest first, and the line ends at all", async () => {
    const answer = pareto(
      [
        { category: "Feil dose", count: 23 },
        { category: "Glemt signering", count: 41 },
        { category: null, count: 3 },
        { category: "Feil tidspunkt", count: 12 },
      ],
      { withMissing: true, language: "nb" },
    );
    if (!answer.ok) throw new Error("refused");
    const svg = paretoImage(
      { pareto: answer, words: paretoWords("nb"), note: paretoWords("nb").note },
      { title: "Avvik", description: "Paretodiagram." },
    );
    expect(svg.indexOf("Glemt signering")).toBeLessThan(svg.indexOf("Feil dose"));
    expect(svg).toContain("Ikke oppgitt");
    await expect(lines(svg)).toMatchFileSnapshot("pictures/image-pareto.svg");
  });

  it("nothing counted is an empty Pareto, not a fault", () => {
    const answer = pareto([]);
    if (!answer.ok) throw new Error("refused");
    expect(
      paretoImage(
        { pareto: answer, words: paretoWords("nb"), note: "" },
        { title: "Avvik", description: "Tomt." },
      ),
    ).not.toContain("NaN");
  });
});

/** WCAG 2.1's contrast of two colours. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
