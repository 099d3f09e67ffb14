import { expect, it } from "vitest";
import { copyToNextYear, nextYearsDay } from "./copy-to-next-year.ts";
import { fromTemplate } from "./from-template.ts";
import { akershusYearly } from "./templates/akershus-yearly.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const last = {
  ...fromTemplate(akershusYearly, {
    slug: "akershus-2026",
    firstDay: day("2026-01-14"),
    organizer: { name: "USHT Akershus", email: "usht@example.no" },
  }),
  opens: day("2025-11-03"),
  offering: { slug: "tilbud", title: { nb: "Tilbud" }, lead: { nb: "" }, order: 1 },
};
const days = (one: typeof last) => one.sessions.flatMap((session) => session.days.map((each) => each.day));

it("A003 every date of last year's network moves to the same weekday and week of the next", () => {
  const next = copyToNextYear(last, {
    slug: "akershus-2027",
    firstDay: nextYearsDay(day("2026-01-14"), day("2026-06-01")),
  });
  const before = [...days(last), last.deadline.day, last.opens];
  const after = [...days(next as typeof last), next.deadline.day, next.opens as Temporal.PlainDate];
  expect(after.map((one) => [one.dayOfWeek, one.weekOfYear])).not.toContain(undefined);
  expect(after.map((one) => one.dayOfWeek)).toEqual(before.map((one) => one.dayOfWeek));
  expect(after[0]?.weekOfYear).toBe(before[0]?.weekOfYear);
  expect(after[0]?.toString()).toBe("2027-01-20");
});

it("A003 the rest is as it was, but it is a network of its own outside the old offering", () => {
  const next = copyToNextYear(last, { slug: "akershus-2027", firstDay: day("2027-01-20") });
  const { sessions: _, deadline: __, opens: ___, slug, ...rest } = next;
  const { sessions: _s, deadline: _d, opens: _o, slug: _slug, offering: _offering, ...before } = last;
  expect(slug).toBe("akershus-2027");
  expect(rest).toEqual(before);
});

it("A003 on another weekday the first session moves exactly, the others keep their weekdays", () => {
  const next = copyToNextYear(last, { slug: "akershus-2027", firstDay: day("2027-01-18") });
  const moved = days(next as typeof last);
  expect(moved.slice(0, 2).map(String)).toEqual(["2027-01-18", "2027-01-19"]);
  expect(moved.slice(2).map((one) => one.dayOfWeek)).toEqual(
    days(last)
      .slice(2)
      .map((one) => one.dayOfWeek),
  );
});

it("A003 a year with 53 weeks moves by 53, and an old network to the first year that lies ahead", () => {
  // 2026 has 53 ISO weeks
  expect(nextYearsDay(day("2026-01-14"), day("2026-01-01")).toString()).toBe("2027-01-20");
  expect(nextYearsDay(day("2027-01-20"), day("2027-01-20")).toString()).toBe("2028-01-19");
  expect(nextYearsDay(day("2017-09-27"), day("2027-03-01")).toString()).toBe("2027-09-29");
  // week 53 has no namesake: the last week of the year
  expect(nextYearsDay(day("2026-12-30"), day("2027-01-01")).toString()).toBe("2027-12-29");
});

it("a new title stands in bokmål", () => {
  const next = copyToNextYear(last, { slug: "ny", firstDay: day("2027-01-20"), title: "Akershus 2027" });
  expect(next.texts.nb.title).toBe("Akershus 2027");
});
