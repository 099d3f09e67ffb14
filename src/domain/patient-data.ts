/**
 * Free text must not carry patient data. A fødselsnummer or D-number with valid check digits stops the text; eleven
 * digits that do not check out are something else (C64, G6). Spaces and a hyphen after the date are passed over.
 * Source of the weights: Skatteetaten, modulus 11.
 */
export function holdsNationalIdentityNumber(text: string): boolean {
  for (const found of text.matchAll(/(?<!\d)\d{6}[ \u00a0\u202f-]?\d{5}(?!\d)/g)) {
    if (isNationalIdentityNumber(found[0].replaceAll(/\D/g, ""))) return true;
  }
  return false;
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function isNationalIdentityNumber(digits: string): boolean {
  const numbers = [...digits].map(Number);
  const first = checkDigit(numbers, firstWeights);
  const second = checkDigit(numbers, secondWeights);
  if (first !== numbers[9] || second !== numbers[10]) return false;
  const day = Number(digits.slice(0, 2)) % 40; // a D-number has 4 added to its first digit
  const month = Number(digits.slice(2, 4)) % 40; // synthetic and test numbers have 40 or 80 added to the month
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function checkDigit(numbers: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (numbers[at] ?? 0), 0);
  const rest = 11 - (sum % 11);
  return rest === 11 ? 0 : rest;
}
