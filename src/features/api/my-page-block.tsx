import type { Block } from "../../platform/web/block.ts";
import { say } from "../../platform/words.ts";
import { Part } from "../../ui/part.tsx";
import { tokenPath } from "./token-page.tsx";
import { words } from "./words.ts";

/** The way to the tokens, on /min-side of those who have figures to give access to. */
export const accessBlock: Block = async (ask) => {
  const hasPlace = ask.held.some(
    ({ teamId, collaborativeId, organizerId }) => teamId ?? collaborativeId ?? organizerId,
  );
  if (!hasPlace && !ask.may("sums.list")) return null;
  const text = say(words, ask.language);
  return (
    <Part title={text.blockTitle}>
      <p>
        <a class="link" href={tokenPath}>
          {text.block}
        </a>
      </p>
    </Part>
  );
};
