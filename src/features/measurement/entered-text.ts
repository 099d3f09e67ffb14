import type { Language } from "../../domain/language.ts";
import { moment } from "../../platform/format.ts";

/** Who entered a value, when it is known, and when: «Oda Lien, 5. februar 2027 kl. 10.00». */
export function enteredText(
  { enteredBy, enteredAt }: { enteredBy: string | undefined; enteredAt: Temporal.Instant },
  language: Language,
): string {
  return [enteredBy, moment(enteredAt, language)].filter(Boolean).join(", ");
}
