/** Whole øre as kroner with a decimal comma: "800,00". */
export function decimalKroner(ore: number): string {
  return `${Math.trunc(ore / 100)},${String(ore % 100).padStart(2, "0")}`;
}
