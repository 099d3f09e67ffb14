import { describe, expect, it } from "vitest";
import { inOrderOfNeed, isOverForGood, type Need, reasonsToHelp, type TeamState } from "./who-needs-help.ts";

const today = Temporal.PlainDate.from("2026-11-22");
const well: TeamState = {
  held: false,
  worsening: false,
  overdueSince: undefined,
  quiet: false,
  lastSession: { filled: 5, empty: 0 },
};
const why = (state: Partial<TeamState>) => reasonsToHelp({ ...well, ...state }, today);
const daysAgo = (days: number) => today.subtract({ days });

describe("why a team needs help", () => {
  it("a team that measures, comes and does not worsen needs none", () => {
    expect(why({})).toEqual([]);
  });

  it("a value is late from the day after it was due, and after thirty days the team has stopped", () => {
    expect(why({ overdueSince: daysAgo(1) })).toEqual(["late"]);
    expect(why({ overdueSince: daysAgo(29) })).toEqual(["late"]);
    expect(why({ overdueSince: daysAgo(30) })).toEqual(["stopped"]);
    expect(why({ overdueSince: daysAgo(400) })).toEqual(["stopped"]);
  });

  it("a worsening is told also when a month is missing", () => {
    expect(why({ worsening: true })).toEqual(["worsening"]);
    expect(why({ worsening: true, overdueSince: daysAgo(3) })).toEqual(["worsening", "late"]);
    expect(why({ worsening: true, overdueSince: daysAgo(90) })).toEqual(["stopped", "worsening"]);
  });

  it("A101 a team that is quiet after a session is told once, not as late too; one that has stopped is told as that", () => {
    expect(why({ quiet: true })).toEqual(["quiet"]);
    expect(why({ quiet: true, overdueSince: daysAgo(5) })).toEqual(["quiet"]);
    expect(why({ quiet: true, overdueSince: daysAgo(60) })).toEqual(["stopped"]);
  });

  it("A026 a third of the seats empty at the last session is a reason, less is not", () => {
    expect(why({ lastSession: { filled: 4, empty: 2 } })).toEqual(["away"]);
    expect(why({ lastSession: { filled: 2, empty: 1 } })).toEqual(["away"]);
    expect(why({ lastSession: { filled: 4, empty: 1 } })).toEqual([]);
    expect(why({ lastSession: { filled: 6, empty: 2 } })).toEqual([]);
    expect(why({ lastSession: { filled: 5, empty: 3 } })).toEqual(["away"]);
    expect(why({ lastSession: { filled: 0, empty: 5 } })).toEqual(["away"]);
  });

  it("C26 nobody registered is not absence", () => {
    expect(why({ lastSession: { filled: 0, empty: 0 } })).toEqual([]);
    expect(why({ lastSession: undefined })).toEqual([]);
  });

  it("a team that waits for an answer is asked nothing else", () => {
    expect(why({ held: true, overdueSince: daysAgo(90), worsening: true, quiet: true })).toEqual([
      "waitsForAnswer",
    ]);
  });
});

it("sixty days after its last day a collaborative asks nothing more; one without days goes on", () => {
  expect(isOverForGood(daysAgo(60), today)).toBe(false);
  expect(isOverForGood(daysAgo(61), today)).toBe(true);
  expect(isOverForGood(today.add({ days: 9 }), today)).toBe(false);
  expect(isOverForGood(undefined, today)).toBe(false);
});

describe("the order", () => {
  const need = (name: string, one: Partial<Need>): Need & { name: string } => ({
    name,
    reasons: [],
    overdueSince: undefined,
    status: "same",
    ...one,
  });
  const names = (teams: (Need & { name: string })[]) => inOrderOfNeed(teams).map(({ name }) => name);

  it("the gravest reason first, each in its place", () => {
    const reasons = ["waitsForAnswer", "stopped", "worsening", "quiet", "away", "late"] as const;
    const teams = reasons.map((reason) => need(reason, { reasons: [reason] }));
    expect(names(teams.toReversed())).toEqual([...reasons]);
  });

  it("among equals who has more reasons, then who has been overdue longest", () => {
    const one = need("short", { reasons: ["stopped"], overdueSince: daysAgo(40) });
    const long = need("long", { reasons: ["stopped"], overdueSince: daysAgo(70) });
    const both = need("both", { reasons: ["stopped", "away"], overdueSince: daysAgo(31) });
    expect(names([one, long, both])).toEqual(["both", "long", "short"]);
  });

  it("those who need nothing follow, without figures first and improvement last, and equals as they came", () => {
    const teams = [
      need("better", { status: "better" }),
      need("b same", {}),
      need("a same", {}),
      need("early", { status: "early" }),
      need("none", { status: "none" }),
      need("nothing to measure", { status: undefined }),
      need("late", { reasons: ["late"], overdueSince: daysAgo(2), status: "better" }),
    ];
    expect(names(teams)).toEqual([
      "late",
      "nothing to measure",
      "none",
      "early",
      "b same",
      "a same",
      "better",
    ]);
  });

  it("takes nothing from the list it is given", () => {
    const teams = [need("b", { status: "better" }), need("a", { status: "early" })];
    inOrderOfNeed(teams);
    expect(teams.map(({ name }) => name)).toEqual(["b", "a"]);
  });
});
