import { expect, it } from "vitest";
import { daysLeft } from "./days-left.ts";

const deadline = { day: Temporal.PlainDate.from("2020-01-24") };
const left = (now: string) => daysLeft(deadline, Temporal.Instant.from(now));

it("counts calendar days in Norway, also where the clock in Greenwich is on another day", () => {
  expect(left("2020-01-06T12:00:00Z")).toBe(18);
  expect(left("2020-01-22T22:59:59Z")).toBe(2);
  expect(left("2020-01-22T23:00:00Z")).toBe(1);
});

it("A166 is 0 through the last second of the day, and nothing after it", () => {
  expect(left("2020-01-24T22:59:59Z")).toBe(0);
  expect(left("2020-01-24T23:00:00Z")).toBeUndefined();
});

it("ends at the stated time when there is one", () => {
  const at = { ...deadline, time: Temporal.PlainTime.from("15:00") };
  expect(daysLeft(at, Temporal.Instant.from("2020-01-24T14:00:00Z"))).toBe(0);
  expect(daysLeft(at, Temporal.Instant.from("2020-01-24T14:00:01Z"))).toBeUndefined();
});
