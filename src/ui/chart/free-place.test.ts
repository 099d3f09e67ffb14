import { describe, expect, it } from "vitest";
import { boxesMeet, freest, meets } from "./free-place.ts";

const box = { left: 10, top: 10, right: 20, bottom: 20 };

describe("a free place for a text", () => {
  it("boxes side by side do not meet, boxes that share a point inside do", () => {
    expect(boxesMeet(box, { ...box, left: 20, right: 30 })).toBe(false);
    expect(boxesMeet(box, { ...box, left: 19.9, right: 30 })).toBe(true);
  });

  it("a line meets a box it crosses, touches or lies within, and none it passes", () => {
    expect(meets({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
    expect(meets({ x1: 12, y1: 12, x2: 14, y2: 13 }, box)).toBe(true);
    expect(meets({ x1: 15, y1: 15, x2: 15, y2: 15 }, box)).toBe(true);
    expect(meets({ x1: 0, y1: 0, x2: 30, y2: 5 }, box)).toBe(false);
    expect(meets({ x1: 0, y1: 21, x2: 30, y2: 21 }, box)).toBe(false);
  });

  it("takes the first place that is free, and the least crowded where none is", () => {
    const within = { left: 0, top: 0, right: 100, bottom: 100 };
    const at = (left: number) => ({ left, right: left + 10, top: 10, bottom: 20 });
    const obstacles = { boxes: [box], data: [{ x1: 35, y1: 0, x2: 35, y2: 50 }], lines: [] };
    const choose = (...lefts: number[]) => freest(lefts, (left) => [at(left)], within, obstacles);
    expect(choose(12, 30, 50, 60)).toEqual({ candidate: 50, score: 0 });
    expect(choose(12, 30)).toEqual({ candidate: 30, score: 3 });
    expect(choose(95, 12)?.candidate).toBe(12);
    expect(choose()).toBeNull();
  });
});
