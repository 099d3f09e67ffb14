import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run, type Outcome } from "../bin/command.ts";

const command = join(import.meta.dirname, "../bin/spc.ts");
const cases = join(import.meta.dirname, "cases");
const folder = mkdtempSync(join(tmpdir(), "spc-"));
afterAll(() => rmSync(folder, { recursive: true }));

function spc(input: string, ...options: string[]): Outcome {
  return run(options, () => input);
}

describe("the command spc", () => {
  it("reads semicolons, decimal commas and Norwegian dates, and prints a table", () => {
    const { out, errors, status } = spc(
      "\uFEFFdato;teller;nevner\n1.2.2025;3;10\n1.1.2025;4,5;10\n1.3.2025;;10\n1.4.2025;0;0\n",
      "--chart",
      "p",
      "--per",
      "100",
      "--better",
      "up",
    );
    expect([errors, status]).toEqual(["", 0]);
    const lines = out.split("\n");
    expect(lines[0]!.split(/ +/)).toEqual(["#", "x", "value", "centre", "lower", "upper", "part", "marks"]);
    expect(lines[1]!.split(/ +/).slice(0, 4)).toEqual(["1", "2025-01-01", "45", "37.5"]);
    expect(lines[2]).toContain("2025-02-01  30");
    expect(lines[3]).toContain("notMeasured");
    expect(lines[4]).toContain("nothingToCount");
    expect(out).toContain("tooFew");
  });

  it("reads commas, decimal points and quotes, by name of column, with --json", () => {
    const { out } = spc('week,"Falls, all"\n2025-W02,3\n2025-W01,"1,234.5"\n', "--json", "--y", "falls, all");
    expect(JSON.parse(out)).toMatchObject({
      points: { x: ["2025-W01", "2025-W02"], y: [1234.5, 3], cl: [618.75, 618.75] },
      parts: [{ "n.obs": 2 }],
    });
  });

  it("takes freeze, splits, exclusions counted from 1, centre, rules and target", () => {
    const csv = `y\n${[1, 2, 3, 4, 50, 6, 7, 8].join("\n")}\n`;
    const read = (...options: string[]): unknown => JSON.parse(spc(csv, "--json", ...options).out);
    expect(read("--freeze", "3", "--split", "4")).toMatchObject({
      parts: [{ part: 1 }, { part: 2 }],
      points: { cl: [2, 2, 2, 2, 7, 7, 7, 7] },
    });
    expect(read("--exclude", "5,8", "--target", "3,5")).toMatchObject({
      points: {
        include: [true, true, true, true, false, true, true, false],
        target: new Array(8).fill(3.5),
        cl: new Array(8).fill(3.5),
      },
    });
    expect(read("--centre", "5", "--chart", "i", "--no-screening")).toMatchObject({
      points: { cl: new Array(8).fill(5) },
    });
    expect(spc(csv, "--rules", "nelson", "--chart", "i").out).toContain("rules: nelson");
  });

  it("gives the structure of a reference case from a file", () => {
    const file = join(cases, "run-ontime-ct-part.json");
    const { expected } = JSON.parse(readFileSync(file, "utf8")) as { expected: { parts: object[] } };
    expect(JSON.parse(spc("", "--json", file).out)).toMatchObject({ parts: expected.parts });
    expect(spc("", file).out).toContain("part 3: points 17–24");
  });

  it("answers many cases with a line each: several files, a list, or one after the other", () => {
    const files = ["rules-we3.json", "mdc-rqm-neutral.json", "u-mont-7.5.json"].map((name) =>
      join(cases, name),
    );
    const texts = files.map((file) => readFileSync(file, "utf8"));
    for (const { out } of [
      spc("", "--json", ...files),
      spc(texts.join("\n"), "--json", "-"),
      spc(`[${texts.join(",")}]`, "--json"),
    ]) {
      const lines = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { id: string });
      expect(lines.map(({ id }) => id)).toEqual(["rules-we3", "mdc-rqm-neutral", "u-mont-7.5"]);
    }
  });

  it("tells what is wrong on standard error, and ends with an error", () => {
    const fails = (run: Outcome, words: RegExp): void => {
      expect(run.errors).toMatch(words);
      expect(run.status).toBe(1);
      expect(run.out).toBe("");
    };
    fails(spc('{"chart":"t","input":{"y":[3,0]}}', "--json"), /notPositive in rows\.y at position 2 \(0\)/);
    fails(spc('{"chart":"p","input":{"y":[3]}}'), /denominatorNeeded/);
    fails(spc('{"chart":"pie","input":{"y":[3]}}'), /unknownChoice in chart \("pie"\)/);
    fails(spc('{"chart":"run","input":{"y":[3,"tre"]}}'), /notANumber in rows\.y at position 2 \("tre"\)/);
    fails(spc('{"chart":"run","input":{}}'), /input\.y/);
    fails(spc('{"chart":"run","input":{"y":[3],"x":[1,2]}}'), /input\.x/);
    fails(spc("x;y\n1;2\n2;tre\n"), /line 3, column "y": "tre" is not a number/);
    fails(spc("x;y\n1;2\n", "--y", "z"), /no column named "z"; the table has x, y/);
    fails(spc("y\n1\n", "--freeze", "many"), /--freeze takes a number/);
    fails(spc("y\n1\n", "--freeze", "0"), /notWhole in freeze/);
    fails(spc(""), /nothing to read/);
    fails(spc('{"chart":'), /no case in JSON/);
    fails(spc("", join(folder, "none.csv")), /ENOENT/);
    fails(spc("y\n1\n", "--colour", "red"), /colour/);
  });

  it("among many cases answers those it can, and says which one it cannot", () => {
    const { out, errors, status } = spc(
      '{"id":"a","chart":"t","input":{"y":[0]}}{"id":"b","chart":"run","input":{"y":[1]}}',
      "--json",
    );
    expect(errors).toBe("spc: a: notPositive in rows.y at position 1 (0)\n");
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { id: "a", ok: false },
      { id: "b", points: { y: [1] } },
    ]);
  });

  it("makes days between events of a column of dates", () => {
    const dates = "hendelse\n1.1.2025\n2025-01-11\n14.1.2025\n";
    expect(JSON.parse(spc(dates, "--chart", "t", "--json").out)).toMatchObject({ points: { y: [10, 3] } });
    expect(spc(dates.replace("11", "41"), "--chart", "g").errors).toMatch(
      /line 3: notADate \("2025-01-41"\)/,
    );
  });

  it("prints a CUSUM that signals as begun anew, as qicharts2 does", () => {
    const { out } = spc("y\n1\n1\n1\n", "--chart", "bcusum", "--baseline", "0.2", "--limit", "1", "--json");
    const hit = Math.log(1 / 3 / 0.2);
    expect(JSON.parse(out)).toMatchObject({
      points: { "cusum.up": [hit, 0, hit], "signal.up": [false, true, false] },
    });
  });

  it("reads a file, does Pareto and CUSUM, and explains itself", () => {
    const file = join(folder, "falls.csv");
    writeFileSync(file, "category\nseng\nbad\nseng\n");
    expect(spc("", "--chart", "pareto", file).out).toContain("seng      2");
    expect(
      JSON.parse(spc("y\n1\n0\n", "--chart", "bcusum", "--baseline", "0.5", "--json").out),
    ).toMatchObject({ p0: 0.5, p1: 2 / 3 });
    expect(spc("", "--help").out).toContain("--chart KIND");
  });

  it("as a command of its own: standard input, output, errors and status", () => {
    const started = (input: string): object => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [command, "--json"], {
        input,
        encoding: "utf8",
      });
      return { out: stdout, errors: stderr, status };
    };
    const fine = readFileSync(join(cases, "p-mont-7.1.json"), "utf8");
    expect(started(fine)).toEqual({ ...spc(fine, "--json"), status: 0 });
    expect(started('{"chart":"t","input":{"y":[0]}}')).toEqual({
      out: "",
      errors: "spc: notPositive in rows.y at position 1 (0)\n",
      status: 1,
    });
  });

  it("prints nothing that is no JSON where JSON is asked for", () => {
    for (const name of readdirSync(cases).filter((file) => file.endsWith(".json"))) {
      const { out } = spc("", "--json", join(cases, name));
      expect(out).not.toContain("NaN");
      expect(out.trim().split("\n")).toHaveLength(1);
    }
  });
});
