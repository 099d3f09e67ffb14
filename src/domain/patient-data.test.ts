import { describe, expect, it } from "vitest";
import { holdsNationalIdentityNumber } from "./patient-data.ts";

/** Made by the rule, not of living people: the months have 80 added, as in synthetic test numbers. */
const synthetic = valid("158194001");

function valid(first9: string): string {
  for (let serial = Number(first9); ; serial++) {
    const nine = String(serial);
    const digits = [...nine].map(Number);
    const one = check(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (one === 10) continue;
    const two = check([...digits, one], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (two !== 10) return `${nine}${one}${two}`;
  }
}

function check(digits: number[], weights: number[]): number {
  const rest = 11 - (weights.reduce((sum, weight, at) => sum + weight * (digits[at] as number), 0) % 11);
  return rest === 11 ? 0 : rest;
}

describe("C64 text with a valid fødselsnummer", () => {
  it("is found, alone or in a sentence, with a space or a hyphen after the date", () => {
    const spaced = `${synthetic.slice(0, 6)} ${synthetic.slice(6)}`;
    for (const text of [synthetic, `Pasient ${synthetic} falt.`, spaced, spaced.replace(" ", "-")])
      expect(holdsNationalIdentityNumber(text)).toBe(true);
  });

  it("eleven digits with wrong check digits are something else, and so are longer rows of digits", () => {
    const wrong = synthetic.slice(0, 10) + ((Number(synthetic[10]) + 1) % 10);
    expect(holdsNationalIdentityNumber(wrong)).toBe(false);
    expect(holdsNationalIdentityNumber(`1${synthetic}`)).toBe(false);
    expect(holdsNationalIdentityNumber(`${synthetic}0`)).toBe(false);
    expect(holdsNationalIdentityNumber("")).toBe(false);
  });

  it("a D-number is found too", () => {
    expect(holdsNationalIdentityNumber(valid("558194001"))).toBe(true);
  });
});
