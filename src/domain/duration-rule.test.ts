import { expect, it } from "vitest";
import { durationOutside, monthsBegun } from "./duration-rule.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

it("A052 three days from 27 September 2017 to 7 March 2018 are six months", () => {
  expect(monthsBegun(day("2017-09-27"), day("2018-03-07"))).toBe(6);
});

it("A156 the days of Agder 2020 span four months, though the text says six", () => {
  expect(monthsBegun(day("2020-02-05"), day("2020-06-03"))).toBe(4);
});

it("A007 eight to ten months: just under eight warns, eight and ten do not, one day over ten warns", () => {
  const outside = (last: string) =>
    durationOutside({ minMonths: 8, maxMonths: 10 }, day("2027-01-11"), day(last));
  expect(outside("2027-08-10")).toBe(7);
  expect(outside("2027-08-11")).toBeUndefined();
  expect(outside("2027-11-10")).toBeUndefined();
  expect(outside("2027-11-11")).toBe(11);
});

it("a collaborative without such a rule is never outside it", () => {
  expect(durationOutside(undefined, day("2027-01-11"), day("2037-01-11"))).toBeUndefined();
});
