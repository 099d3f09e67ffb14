import { expect, it } from "vitest";
import { daysUntil, inWaitingOrder } from "./waiting-order.ts";

const at = (text: string) => Temporal.Instant.from(text);

it("overdue comes first, then the earliest deadline, and what has none comes last in its own order", () => {
  const items = [
    { name: "a" },
    { name: "b", due: at("2027-03-01T00:00:00Z") },
    { name: "c" },
    { name: "d", due: at("2027-01-01T00:00:00Z") },
  ];
  expect(inWaitingOrder(items).map((item) => item.name)).toEqual(["d", "b", "a", "c"]);
});

it("days are counted by the Norwegian calendar, not by hours", () => {
  expect(daysUntil(at("2027-01-16T22:59:00Z"), at("2027-01-15T22:30:00Z"))).toBe(1);
  expect(daysUntil(at("2027-01-15T23:30:00Z"), at("2027-01-15T22:30:00Z"))).toBe(1);
  expect(daysUntil(at("2027-01-15T22:59:00Z"), at("2027-01-15T08:00:00Z"))).toBe(0);
  expect(daysUntil(at("2027-01-14T08:00:00Z"), at("2027-01-15T08:00:00Z"))).toBe(-1);
});
