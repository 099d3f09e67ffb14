import type { Language } from "../../domain/language.ts";
import { type Mark, presences } from "../../domain/register-state.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { FieldMessage } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { registerFields } from "./register-form.ts";
import type { RegisterLine } from "./register-lines.ts";
import { registerWords } from "./register-words.ts";
import type { RollDay, RollTeam } from "./roll.ts";
import { shortMoment } from "./session-texts.ts";

export interface RegisterTableProps {
  day: RollDay;
  team: RollTeam;
  lines: readonly RegisterLine[];
  /** Before the day nothing can be chosen; on paper the choices are there to be ticked. */
  open: boolean;
  nameError: (line: RegisterLine) => string;
  language: Language;
}

/** One team: the name, three choices for a thumb, and the substitute's name. */
export function RegisterTable(props: RegisterTableProps) {
  const { team, lines, language } = props;
  const text = say(registerWords, language);
  return (
    <DataTable
      caption={team.name}
      captionHidden
      rows={lines}
      columns={[
        { head: text.member, cell: (line) => <Who {...props} line={line} /> },
        { head: text.attendance, label: "", cell: (line) => <Choices {...props} line={line} /> },
        { head: text.substituteName, cell: (line) => <SubstituteName {...props} line={line} /> },
      ]}
    />
  );
}

interface LineProps extends RegisterTableProps {
  line: RegisterLine;
}

function Who({ day, line, open, language }: LineProps) {
  const text = say(registerWords, language);
  const { member, cancelledAt, cancelledInTime, theirs } = line;
  const role = member.roles.includes("teamLeader")
    ? text.teamLeader
    : member.roles.every((one) => one === "patientRepresentative")
      ? text.patientRepresentative
      : undefined;
  return (
    <>
      {open ? member.name : <a href={`/samlinger/dag/${day.id}/avbud/${member.id}`}>{member.name}</a>}
      {role && <span class="quiet small">, {role}</span>}
      {cancelledAt && (
        <div class="quiet small">
          {(cancelledInTime ? text.cancelledInTime : text.cancelledLate)(shortMoment(cancelledAt, language))}
        </div>
      )}
      {theirs && (
        <FieldMessage id={`${registerFields.presence}.${member.id}`}>
          {text.theirs(theirs.by ?? text.somebody, markWords(theirs.mark, language))}
        </FieldMessage>
      )}
    </>
  );
}

function Choices({ line, open, language }: LineProps) {
  const text = say(registerWords, language);
  return (
    <>
      <input type="hidden" name={`${registerFields.was}.${line.memberId}`} value={line.was} />
      <RadioGroup
        name={`${registerFields.presence}.${line.memberId}`}
        legend={text.attendanceOf(line.member.name)}
        legendHidden
        inline
        value={line.presence}
        choices={presences.map((value) => ({ value, label: text[value], disabled: !open }))}
      />
    </>
  );
}

function SubstituteName({ line, open, nameError, language }: LineProps) {
  const text = say(registerWords, language);
  const name = `${registerFields.substitute}.${line.memberId}`;
  const wrong = line.nameError !== undefined;
  return (
    <>
      <input
        class="ds-input substitute"
        type="text"
        id={name}
        name={name}
        value={line.substituteName}
        maxlength={200}
        autocomplete="off"
        disabled={!open}
        aria-label={text.substituteNameFor(line.member.name)}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${name}-feil` : undefined}
      />
      {wrong && <FieldMessage id={name}>{nameError(line)}</FieldMessage>}
    </>
  );
}

/** "møtt", "vikar Kari". */
function markWords(mark: Mark, language: Language): string {
  const text = say(registerWords, language);
  return mark.presence === "substitute"
    ? text.substituteIs(mark.name)
    : text[mark.presence].toLocaleLowerCase("nb-NO");
}
