import type { Block } from "../../../platform/web/block.ts";
import { say } from "../../../platform/words.ts";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { choicePath } from "./letter.ts";
import { words } from "./words.ts";

/** The way to the choice of reminders, on /min-side of those who may get them. */
export const reminderBlock: Block = async (ask) => {
  if (!ask.held.some(({ role }) => role === "measurementLead" || role === "teamLeader")) return null;
  const text = say(words, ask.language);
  return (
    <Part title={text.title}>
      <p>
        <Link href={choicePath}>{text.choose}</Link>
      </p>
    </Part>
  );
};
