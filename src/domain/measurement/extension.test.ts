import { describe, expect, it } from "vitest";
import { defaultEntryTerms } from "./entry-window.ts";
import { awaitedThrough, extensionProblem, extensionsInForce } from "./extension.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
/** A wall clock in Norway. */
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const until = (openThrough: string, fromPeriod = "2027-03-01") => ({
  fromPeriod: day(fromPeriod),
  openThrough: day(openThrough),
});

describe("C53 an extension for one team", () => {
  it("C53 may last through today and a year from now, not yesterday nor longer", () => {
    const now = at("2027-04-21T00:00:00");
    expect(extensionProblem(until("2027-04-20"), now)).toBe("past");
    expect(extensionProblem(until("2027-04-21"), now)).toBeUndefined();
    expect(extensionProblem(until("2028-04-21"), now)).toBeUndefined();
    expect(extensionProblem(until("2028-04-22"), now)).toBe("tooFar");
  });

  it("C53 must give more than everybody has, by the network's own days", () => {
    const now = at("2027-03-10T12:00:00");
    expect(extensionProblem(until("2027-03-21"), now)).toBe("noLonger");
    expect(extensionProblem(until("2027-03-22"), now)).toBeUndefined();
    const longer = { ...defaultEntryTerms, openDays: 30 };
    expect(extensionProblem(until("2027-03-31"), now, longer)).toBe("noLonger");
    expect(extensionProblem(until("2027-04-01"), now, longer)).toBeUndefined();
  });

  it("is in force through its last day on the clock in Norway", () => {
    const all = [until("2027-04-20"), until("2027-04-21")];
    expect(extensionsInForce(all, at("2027-04-20T23:59:59"))).toHaveLength(2);
    expect(extensionsInForce(all, at("2027-04-21T00:00:00"))[0]).toBe(all[1]);
  });

  it("C53 a value is awaited through the day it was due, or through the last day of the longest extension that holds for its period", () => {
    const awaited = (period: string, ...extensions: ReturnType<typeof until>[]) =>
      awaitedThrough("month", day(period), defaultEntryTerms, extensions).toString();
    expect(awaited("2027-03-01")).toBe("2027-04-05");
    expect(awaited("2027-03-01", until("2027-04-30"), until("2027-05-31"), until("2027-05-15"))).toBe(
      "2027-05-31",
    );
    expect(awaited("2027-02-01", until("2027-04-30"))).toBe("2027-03-05");
    // one that ends before the day it is due takes nothing away
    expect(awaited("2027-04-01", until("2027-04-30"))).toBe("2027-05-05");
  });
});
