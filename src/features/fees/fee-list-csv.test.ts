import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable, fromCsvCell } from "../../platform/csv.ts";
import { decimalKroner } from "./decimal-kroner.ts";

describe("a table for a spreadsheet", () => {
  it("A164 begins with a byte order mark, parts cells with semicolons and lines with CRLF", () => {
    expect(
      csvTable([
        ["Kommune", "Gebyr"],
        ["Åmli", "800,00"],
      ]),
    ).toBe("\uFEFFKommune;Gebyr\r\nÅmli;800,00\r\n");
  });

  it("quotes a cell with a semicolon, a quotation mark or a line end", () => {
    expect(csvTable([["a;b", 'sa "hei"', "to\nlinjer"]])).toBe('\uFEFF"a;b";"sa ""hei""";"to\nlinjer"\r\n');
  });

  it("takes the formula out of a text that a spreadsheet would run", () => {
    for (const text of ["=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "  =1", '"=1"']) {
      expect(csvTable([[text]])).toContain("'");
    }
    expect(csvTable([["Per = Pål", "a-b", "2027-02-03"]])).not.toContain("'");
  });

  it("no cell begins with a sign that starts a formula, and every text is there as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const [line = ""] = csvTable([cells.map((cell) => cell.replaceAll(/[\r\n]/g, " "))])
          .slice(1)
          .split("\r\n");
        for (const cell of parse(line)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(parse(line).map(fromCsvCell)).toEqual(cells.map((cell) => cell.replaceAll(/[\r\n]/g, " ")));
      }),
    );
  });

  it("writes whole øre as kroner with a comma", () => {
    expect([80000, 80050, 5, 0].map(decimalKroner)).toEqual(["800,00", "800,50", "0,05", "0,00"]);
  });
});

/** Reads one line back (RFC 4180, with semicolons). */
function parse(line: string): string[] {
  const cells = [""];
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] as string;
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cells.push(`${cells.pop()}"`);
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ";" && !quoted) cells.push("");
    else cells.push(`${cells.pop()}${letter}`);
  }
  return cells;
}
