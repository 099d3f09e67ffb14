import { describe, expect, it } from "vitest";
import { nearestPoint } from "./nearest-point.ts";

describe("the point a finger means", () => {
  const places = [
    { position: 0, x: 10, y: 100 },
    { position: 1, x: 50, y: 10 },
  ];

  it("is the nearest along the axis, whatever the height", () => {
    expect(nearestPoint(places, 14, 40)?.position).toBe(0);
    expect(nearestPoint(places, 45, 90)?.position).toBe(1);
  });

  it("among points at the same place it is the nearest in height", () => {
    expect(nearestPoint([...places, { position: 2, x: 10, y: 20 }], 10, 30)?.position).toBe(2);
  });

  it("is none where there are no points", () => {
    expect(nearestPoint([], 1, 1)).toBeNull();
  });
});
