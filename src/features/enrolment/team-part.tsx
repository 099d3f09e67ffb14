import type { Language } from "../../domain/language.ts";
import { professions } from "../../domain/profession.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { positionName, professionName, roleName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckboxField } from "../../ui/checkbox-field.tsx";
import { Pair } from "../../ui/pair.tsx";
import { People, Person } from "../../ui/people.tsx";
import { type Rule, RuleList } from "../../ui/rule-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { asksForProfession, type RoleChoice, roleChoices, ruleOf } from "./checked-enrolment.ts";
import { words } from "./form-words.ts";
import { fieldId, rowName } from "./problems.ts";
import { lack, outsideSize, requirement, type RuleNames } from "./rule-words.ts";
import type { Offer } from "./read-offer.ts";
import { mostRows, type TypedMember } from "./typed-enrolment.ts";
import type { PartProps } from "./workplace-part.tsx";

/** The people, one block each, with the rules beside them. Rows are added and removed without a script. */
export function TeamPart(
  props: PartProps & {
    /** Rules held against the form; before anything is typed they are only told. */
    outcomes: readonly RuleOutcome[];
    begun: boolean;
    names: RuleNames;
    /** The row to write in next. */
    focusRow?: number | undefined;
    /** Members that are enrolled already can change roles also in a team of positions. */
    editing?: boolean | undefined;
  },
) {
  const { offer, typed, language } = props;
  const text = say(words, language);
  const positions = ruleOf(offer, "positionsOnce")?.positions;
  const rules = ruleLines(props.outcomes, props.begun, props.names, language);
  return (
    <People
      title={text.teamPart}
      id="team"
      rule={
        rules.length > 0 && (
          <>
            <p>{text.rulesLead}</p>
            <RuleList
              label={text.rulesLabel}
              rules={rules}
              signs={props.begun ? { met: text.met, unmet: text.unmet, advice: text.advice } : undefined}
            />
            {ruleOf(offer, "teamSize")?.countsPatientRepresentative === false && (
              <p class="small quiet">{outsideSize(language)}.</p>
            )}
            {positions && !props.editing && <p class="small quiet">{text.positionRoles}</p>}
          </>
        )
      }
    >
      {typed.members.map((member, row) => (
        <MemberRow {...props} member={member} row={row} />
      ))}
      {!positions && (
        <div class="person">
          <p class="quiet">{text.emptyRowsHelp}</p>
          {typed.members.length < mostRows && (
            <p>
              <Button look="outline" name="action" value="add" id="add-person">
                {text.addPerson}
              </Button>
            </p>
          )}
        </div>
      )}
    </People>
  );
}

function MemberRow(
  props: PartProps & {
    member: TypedMember;
    row: number;
    focusRow?: number | undefined;
    editing?: boolean | undefined;
  },
) {
  const { offer, typed, member, row, messages, language } = props;
  const text = say(words, language);
  const positions = ruleOf(offer, "positionsOnce")?.positions;
  const position = positions?.find((one) => one === member.position);
  const at = (field: string) => {
    const name = `members.${row}.${field}`;
    return { name, id: fieldId(name), error: messages[name] };
  };
  return (
    <Person
      title={position ? positionName(position, language) : text.person(row + 1)}
      help={position === "resourcePerson" ? text.resourcePersonHelp : undefined}
    >
      {position && <input type="hidden" name={at("position").name} value={position} />}

      <Pair>
        <TextField
          {...at("name")}
          label={text.name}
          value={member.name}
          maxlength={120}
          autofocus={props.focusRow === row}
        />
        <TextField {...at("email")} label={text.email} type="email" value={member.email} maxlength={254} />
      </Pair>
      {(asksForProfession(offer) || !position || props.editing) && (
        <Pair>
          {asksForProfession(offer) && (
            <SelectField
              {...at("profession")}
              label={text.profession}
              empty={text.chooseProfession}
              value={member.profession}
              options={professions.map((one) => ({ value: one, text: professionName(one, language) }))}
            />
          )}
          {(!position || props.editing) && (
            <SelectField
              {...at("role")}
              label={text.role}
              value={member.role || "member"}
              options={roleOptions(offer, language)}
            />
          )}
        </Pair>
      )}
      {position === "resourcePerson" && (
        <CheckboxField {...at("appointed")} label={text.appointed} checked={member.appointed} />
      )}
      {ruleOf(offer, "sameWorkplace") && (
        <TextField
          {...at("workplace")}
          label={text.workplace}
          optional={text.onlyIfOther}
          value={member.workplace}
          maxlength={200}
        />
      )}
      {!position && (
        <p>
          <Button look="link" name="action" value={`remove.${row}`}>
            {text.removePerson(rowName(typed.members[row], row, language))}
          </Button>
        </p>
      )}
    </Person>
  );
}

function roleOptions(offer: Offer, language: Language) {
  const both = ruleOf(offer, "measurementLead")?.mayBeTeamLeader !== false;
  return (Object.keys(roleChoices) as RoleChoice[])
    .filter((choice) => both || choice !== "teamLeaderAndMeasurementLead")
    .map((choice) => ({
      value: choice,
      text:
        choice === "teamLeaderAndMeasurementLead"
          ? say(words, language).leaderAndMeasures
          : roleName(choice, language),
    }));
}

/** Rules about the people: met with a check, broken with a cross, a recommendation with an i and that one can do without. */
function ruleLines(
  outcomes: readonly RuleOutcome[],
  begun: boolean,
  names: RuleNames,
  language: Language,
): Rule[] {
  const text = say(words, language);
  return outcomes
    .filter(({ field }) => field === "members")
    .map((outcome): Rule => {
      if (!begun) {
        const told = requirement(outcome, language);
        return { state: "advice", text: outcome.severity === "block" ? told : text.recommended(told) };
      }
      if (outcome.met) return { state: "met", text: requirement(outcome, language) };
      return outcome.severity === "block"
        ? { state: "unmet", text: lack(outcome, names, language) }
        : { state: "advice", text: text.canSendWithout(lack(outcome, names, language)) };
    });
}
