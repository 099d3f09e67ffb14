import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockText, isNone, readBlock, spread, withoutHeads } from "./pasted-block.ts";

describe("a block from a spreadsheet", () => {
  it("has rows by line and cells by tab, and the line end after the last row is no row", () => {
    expect(readBlock("18\t20\r\n17\t20\r\n")).toEqual([
      ["18", "20"],
      ["17", "20"],
    ]);
    expect(readBlock("18\t20\n\n17\t20")).toEqual([["18", "20"], [""], ["17", "20"]]);
    expect(readBlock("18")).toEqual([["18"]]);
    expect(readBlock("\t20")).toEqual([["", "20"]]);
    expect(readBlock("18\t")).toEqual([["18", ""]]);
    expect(readBlock("")).toEqual([]);
  });

  it("keeps tabs, line ends and quotation marks of a quoted cell, and a mark inside a word is a mark", () => {
    expect(readBlock('"1\n240"\t"si ""ja"""\r\n5"\t20')).toEqual([
      ["1\n240", 'si "ja"'],
      ['5"', "20"],
    ]);
    expect(readBlock('"aldri lukket\t2')).toEqual([["aldri lukket\t2"]]);
  });

  it("is read by semicolons when it has no tab, as our own files are written", () => {
    expect(readBlock("18;20\n17;20")).toEqual([
      ["18", "20"],
      ["17", "20"],
    ]);
    expect(readBlock("18;5\t20")).toEqual([["18;5", "20"]]);
  });

  it("comes back as it was after a walk over the clipboard, whatever is in it", () => {
    const cell = fc.string({
      unit: fc.constantFrom("1", "8", " ", "\u00a0", ",", "-", "\t", "\n", "\r", '"', ";", "å"),
    });
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(readBlock(blockText(cells))).toEqual(cells);
      }),
    );
  });

  it("«ingen» and a stroke mean that there was nobody; a nought, a minus before a number and a blank do not", () => {
    for (const text of ["ingen", "Ingen aktuelle", "INGEN", " – ", "-", "—", "\u2212", "none"])
      expect(isNone(text), text).toBe(true);
    for (const text of ["0", "-1", "", " ", "ingenting", "--", "n"]) expect(isNone(text), text).toBe(false);
  });
});

describe("headings that were copied along", () => {
  it("are passed over: names above, months to the left", () => {
    const copied = [
      ["", "Vurdert", "Nye"],
      ["jan. 2027", "18", "20"],
      ["2027-02", "17", "–"],
      ["01.03.2027", "", "20"],
    ];
    expect(withoutHeads(copied)).toEqual({
      block: [
        ["18", "20"],
        ["17", "–"],
        ["", "20"],
      ],
      heads: true,
    });
  });

  it("are passed over also where numbers have decimals, cells are blank with spaces, and a month has none at all", () => {
    const copied = [
      ["  ", "Minutter"],
      [" 2027-01 ", "3,5"],
    ];
    expect(withoutHeads(copied)).toEqual({ block: [["3,5"]], heads: true });
    for (const name of [
      "1. måned",
      "4. kvartal 2026",
      "Uke 40",
      "uke 40 i 2026",
      "Caroline 2",
      "Avdeling 3",
      "1.10.2026",
    ])
      expect(withoutHeads([[name, "18", "20"]]), name).toEqual({ block: [["18", "20"]], heads: true });
    const gaps = [
      ["jan. 2027", "18", ""],
      ["feb. 2027", "", "20"],
      ["mars 2027", "", ""],
    ];
    expect(withoutHeads(gaps)).toMatchObject({ heads: true });
  });

  it("are not taken for such when they may be numbers written wrongly, for then all would be moved", () => {
    for (const cells of [
      [["92 %", "20"]],
      [
        ["18/20", "1"],
        ["17/20", "2"],
      ],
      [["92.555", "20"]],
      [["", "20"]],
      [["ingen", "20"]],
      [["#N/A", "20"]],
      [["#DIV/0!", "20"]],
      [["=B2+C2", "20"]],
      [["18 stk", "20"]],
      [["18 av 20", "20"]],
      [["ca. 18", "20"]],
    ])
      expect(withoutHeads(cells)).toEqual({ block: cells, heads: false });
  });

  it("stay when there is nothing else", () => {
    for (const cells of [[["atten"]], [["atten", "tjue"]], [["a"], ["b"]], [[""]], []])
      expect(withoutHeads(cells)).toEqual({ block: cells, heads: false });
  });
});

describe("spreading over a sheet", () => {
  const block = [
    ["1", "2"],
    ["3", "  "],
    ["5", " 6 "],
  ];

  it("begins at the cell one stands in, and what is empty leaves what stands there", () => {
    expect(spread(block, { row: 9, column: 2 }, { rows: 12, columns: 4 })).toEqual({
      placed: [
        { row: 9, column: 2, text: "1" },
        { row: 9, column: 3, text: "2" },
        { row: 10, column: 2, text: "3" },
        { row: 11, column: 2, text: "5" },
        { row: 11, column: 3, text: "6" },
      ],
      over: 0,
    });
  });

  it("tells how much found no place, on the edge and one beyond it", () => {
    expect(spread(block, { row: 10, column: 2 }, { rows: 12, columns: 4 })).toMatchObject({ over: 2 });
    expect(spread(block, { row: 9, column: 3 }, { rows: 12, columns: 4 })).toMatchObject({ over: 2 });
  });

  it("takes 12 rows of 8 columns as they are", () => {
    const twelve = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => `${row}${column}`),
    );
    const { placed, over } = spread(twelve, { row: 0, column: 0 }, { rows: 12, columns: 8 });
    expect([placed.length, over]).toEqual([96, 0]);
  });
});
