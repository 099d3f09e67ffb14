import { leadershipAnswers } from "../../domain/team-composition.ts";
import { say } from "../../platform/words.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { ruleOf } from "./checked-enrolment.ts";
import { words } from "./form-words.ts";
import type { PartProps } from "./workplace-part.tsx";

/** How the leaders know leadership of patient safety, where the collaborative asks (A136). */
export function LeadershipField({ offer, typed, messages, language }: PartProps) {
  if (ruleOf(offer, "leadershipTrained") === undefined) return null;
  const text = say(words, language);
  const answers = {
    attended: text.leadershipAttended,
    attending: text.leadershipAttending,
    inTeam: text.leadershipInTeam,
    none: text.leadershipNone,
  };
  return (
    <RadioGroup
      name="leadership"
      legend={text.leadership}
      value={typed.leadership}
      error={messages.leadership}
      choices={leadershipAnswers.map((value) => ({ value, label: answers[value] }))}
    />
  );
}
