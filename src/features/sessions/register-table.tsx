import type { Language } from "../../domain/language.ts";
import { type Mark, presences } from "../../domain/register-state.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { FieldMessage } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { fieldId, fieldName } from "./register-form.ts";
import type { RegisterLine } from "./register-lines.ts";
import { registerWords } from "./register-words.ts";
import type { RollDay, RollTeam } from "./roll.ts";
import { shortMoment, shortSecond } from "./session-texts.ts";

export interface RegisterTableProps {
  day: RollDay;
  team: RollTeam;
  lines: readonly RegisterLine[];
  /** Before the day nothing can be chosen; on paper the choices are there to be ticked. */
  open: boolean;
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
          {cancelledInTime
            ? text.cancelledInTime(shortMoment(cancelledAt, language))
            : text.cancelledLate(shortSecond(cancelledAt, language))}
        </div>
      )}
      {theirs && (
        <FieldMessage id={fieldId("presence", member.id)}>
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
      <input type="hidden" name={fieldName("was", line.memberId)} value={line.was} />
      <RadioGroup
        name={fieldName("presence", line.memberId)}
        id={fieldId("presence", line.memberId)}
        legend={text.attendanceOf(line.member.name)}
        legendHidden
        inline
        value={line.presence}
        choices={presences.map((value) => ({ value, label: text[value], disabled: !open }))}
      />
    </>
  );
}

function SubstituteName({ line, open, language }: LineProps) {
  const text = say(registerWords, language);
  const id = fieldId("substitute", line.memberId);
  const wrong = line.nameError !== undefined;
  return (
    <>
      <input
        class="ds-input substitute"
        type="text"
        id={id}
        name={fieldName("substitute", line.memberId)}
        value={line.substituteName}
        maxlength={200}
        autocomplete="off"
        disabled={!open}
        aria-label={text.substituteNameFor(line.member.name)}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${id}-feil` : undefined}
      />
      {wrong && <FieldMessage id={id}>{nameErrorText(line, language)}</FieldMessage>}
    </>
  );
}

/** What to do about a substitute's name. */
export function nameErrorText({ nameError, member }: RegisterLine, language: Language): string {
  return fieldWords(nameError ?? "", language) ?? say(registerWords, language).substituteMissing(member.name);
}

/** "møtt", "vikar Kari". */
function markWords(mark: Mark, language: Language): string {
  const text = say(registerWords, language);
  return mark.presence === "substitute"
    ? text.substituteIs(mark.name)
    : text[mark.presence].toLocaleLowerCase("nb-NO");
}
