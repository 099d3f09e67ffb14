import { EditFields as Fields } from "../../platform/web/edit-fields.tsx";
import { say } from "../../platform/words.ts";
import { errorWords } from "./error-words.ts";

/** The fields of a network's forms, and what only they can be wrong by. */
export class EditFields extends Fields {
  protected override ownError(code: string): string | undefined {
    const own: Readonly<Record<string, string>> = say(errorWords, this.language);
    return own[code];
  }
}
