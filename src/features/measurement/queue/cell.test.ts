import { describe, expect, it } from "vitest";
import {
  afterAnswer,
  type CellAnswer,
  keyOf,
  type QueuedCell,
  sentForm,
  type TypedCell,
  typedAnew,
} from "./cell.ts";

const typed: TypedCell = {
  team: "t",
  measure: "TRS-P3",
  period: "2026-10-01",
  numerator: "18",
  denominator: "20",
  none: false,
  known: null,
  name: "Hudsjekk, oktober 2026",
  href: "/team/t/malinger/trs-p3",
};
const made = (stamp: string) => ({ person: "mona", stamp, typedAt: "2026-11-03T09:00:00Z" });
const queued = (stamp: string, more: Partial<QueuedCell> = {}): QueuedCell => ({
  ...typedAnew(typed, undefined, made(stamp)),
  ...more,
});
const standing = {
  numerator: 18,
  denominator: 20,
  none: false,
  comment: "",
  version: 1,
  enteredAt: "2026-11-03T09:00:01Z",
  enteredBy: "Mona Måling",
};
const answer = (outcome: CellAnswer["outcome"], more: Partial<CellAnswer> = {}): CellAnswer => ({
  measure: typed.measure,
  period: typed.period,
  outcome,
  value: null,
  problems: [],
  ...more,
});
const after = (now: QueuedCell | undefined, sent: QueuedCell, got: CellAnswer) =>
  afterAnswer(now, sent, got, "Mona Måling");

describe("a cell that waits on the device", () => {
  it("C54 is gone when it is saved, unchanged or removed, and stays with its reason for every other answer", () => {
    const cell = queued("1");
    for (const outcome of ["saved", "unchanged", "removed"] as const)
      expect(after(cell, cell, answer(outcome, { value: standing }))).toBeUndefined();
    const problems = [{ field: "numerator", code: "aboveDenominator", text: "For mange." }] as const;
    for (const outcome of ["refused", "locked", "warned", "conflict"] as const)
      expect(after(cell, cell, answer(outcome, { problems }))).toMatchObject({
        state: outcome,
        numerator: "18",
        problems,
      });
  });

  it("typed anew while it was under way, the later number stays, and knows what the earlier one became", () => {
    const sent = queued("1");
    const now = typedAnew({ ...typed, numerator: "19" }, { ...sent, tried: true }, made("2"));
    const left = after(now, sent, answer("saved", { value: standing }));
    expect(left).toMatchObject({
      numerator: "19",
      state: "waiting",
      known: { version: 1, enteredAt: standing.enteredAt },
    });
    expect(after(now, sent, answer("refused"))).toBe(now);
  });

  it("thrown away while it was under way, it does not come back", () => {
    expect(after(undefined, queued("1"), answer("refused"))).toBeUndefined();
  });

  it("an own number whose answer was lost is corrected without a quarrel with oneself", () => {
    const lost = queued("1", { tried: true });
    const corrected = typedAnew({ ...typed, numerator: "19" }, lost, made("2"));
    const left = after(corrected, corrected, answer("conflict", { value: standing }));
    expect(left).toMatchObject({ numerator: "19", state: "waiting", known: { version: 1 } });
    // the next answer is no longer explained away
    expect(after(left, left as QueuedCell, answer("conflict", { value: standing }))).toMatchObject({
      state: "conflict",
    });
  });

  it("another person's number, another number, or one that was never sent is a conflict that a person decides", () => {
    const lost = queued("1", { tried: true });
    const corrected = typedAnew({ ...typed, numerator: "19" }, lost, made("2"));
    for (const value of [
      { ...standing, enteredBy: "Lise Leder" },
      { ...standing, enteredBy: null },
      { ...standing, numerator: 17 },
      { ...standing, denominator: 21 },
      { ...standing, none: true, numerator: null, denominator: null },
    ])
      expect(after(corrected, corrected, answer("conflict", { value }))).toMatchObject({
        state: "conflict",
        value,
      });
    const neverSent = typedAnew({ ...typed, numerator: "19" }, queued("1"), made("2"));
    expect(after(neverSent, neverSent, answer("conflict", { value: standing }))).toMatchObject({
      state: "conflict",
    });
  });

  it("two people's cells for the same measure and period are two", () => {
    expect(keyOf("mona", typed)).not.toBe(keyOf("lise", typed));
  });

  it("sends what was typed and nothing of whose device it is; a comment that was left alone is left out", () => {
    const sent = JSON.parse(JSON.stringify(sentForm(queued("1"))));
    expect(sent).toEqual({
      measure: "TRS-P3",
      period: "2026-10-01",
      numerator: "18",
      denominator: "20",
      none: false,
      known: null,
      confirmed: false,
      remove: false,
    });
  });

  it("confirmed, it is another typing: sent anew and not yet tried", () => {
    const warned = queued("1", { state: "warned", tried: true });
    const again = typedAnew({ ...warned, confirmed: true }, warned, made("2"));
    expect(again).toMatchObject({ state: "waiting", stamp: "2", confirmed: true });
    expect(again.tried).toBeUndefined();
  });
});
