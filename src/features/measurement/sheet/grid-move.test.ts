import { describe, expect, it } from "vitest";
import { between, movedBy } from "./grid-move.ts";

const size = { rows: 12, columns: 8 };
const press = (keys: string, row: number, column: number) => {
  const parts = keys.split("+");
  const pressed = { key: parts.at(-1) ?? "", shift: parts.includes("Shift"), jump: parts.includes("Ctrl") };
  const to = movedBy(pressed, { row, column }, size);
  return to && [to.row, to.column];
};

describe("the keyboard in the sheet", () => {
  it("moves as in a spreadsheet, and stays inside", () => {
    expect(press("ArrowDown", 0, 0)).toEqual([1, 0]);
    expect(press("ArrowDown", 11, 0)).toEqual([11, 0]);
    expect(press("ArrowUp", 0, 3)).toEqual([0, 3]);
    expect(press("ArrowRight", 0, 7)).toEqual([0, 7]);
    expect(press("ArrowLeft", 4, 7)).toEqual([4, 6]);
    expect(press("Enter", 4, 2)).toEqual([5, 2]);
    expect(press("Shift+Enter", 4, 2)).toEqual([3, 2]);
  });

  it("Home and End go to the ends of the row, with Ctrl to the corners, and Ctrl with an arrow to the edge", () => {
    expect(press("Home", 4, 5)).toEqual([4, 0]);
    expect(press("End", 4, 5)).toEqual([4, 7]);
    expect(press("Ctrl+Home", 4, 5)).toEqual([0, 0]);
    expect(press("Ctrl+End", 4, 5)).toEqual([11, 7]);
    expect(press("Ctrl+ArrowDown", 4, 5)).toEqual([11, 5]);
    expect(press("Ctrl+ArrowLeft", 4, 5)).toEqual([4, 0]);
  });

  it("leaves to the browser what is not a way: Tab, letters, Escape", () => {
    for (const key of ["Tab", "a", "Escape", "F2", "Delete"]) expect(press(key, 1, 1)).toBeUndefined();
  });

  it("a block lies between two corners, whichever was first", () => {
    expect(between({ row: 2, column: 1 }, { row: 1, column: 2 })).toEqual([
      [
        { row: 1, column: 1 },
        { row: 1, column: 2 },
      ],
      [
        { row: 2, column: 1 },
        { row: 2, column: 2 },
      ],
    ]);
  });
});
