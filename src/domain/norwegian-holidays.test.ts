import { expect, it } from "vitest";
import { easterSunday, isHoliday } from "./norwegian-holidays.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

it("Easter is right in years whose dates are printed in almanacs", () => {
  const easters = [
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2027-03-28",
    "2038-04-25",
  ];
  for (const easter of easters) expect(easterSunday(Number(easter.slice(0, 4))).toString()).toBe(easter);
});

it("the free days of 2027 are free, and the days around them are not", () => {
  const free = [
    "2027-01-01",
    "2027-03-25",
    "2027-03-26",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-17",
    "2027-12-25",
    "2027-12-26",
  ];
  for (const one of free) expect(isHoliday(day(one)), one).toBe(true);
  for (const one of ["2027-03-24", "2027-03-27", "2027-03-30", "2027-05-07", "2027-12-24", "2027-12-27"]) {
    expect(isHoliday(day(one)), one).toBe(false);
  }
});
