import type { Language } from "../../domain/language.ts";
import { professions } from "../../domain/profession.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { insideSentence, professionName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { asksForProfession } from "./checked-enrolment.ts";
import { deadlineInWords } from "./deadline-words.ts";
import { words } from "./edit-words.ts";
import { rolesInWords } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Team, TeamMember } from "./read-team.ts";

/** After the deadline: the people, and whom one may exchange. */
export function choosePersonPage({
  team,
  offer,
  language,
}: {
  team: Team;
  offer: Offer;
  language: Language;
}): PageAnswer {
  const text = say(words, language);
  return page({
    title: text.swapTitle,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.swapTitle}</h1>
        <p class="lead">{text.swapLead(deadlineInWords(offer.deadline, language))}</p>
        <Part title={text.who}>
          <Listing
            items={team.members.map((member) => ({
              href: `/team/${team.id}/bytt/${member.id}`,
              title: member.name,
              note: rolesInWords(member.roles, member.position, language),
            }))}
          />
        </Part>
      </>
    ),
  });
}

export interface TypedSwap {
  name: string;
  email: string;
  profession: string;
  reason: string;
}

export function swapPage(props: {
  team: Team;
  offer: Offer;
  member: TeamMember;
  typed: TypedSwap;
  language: Language;
  hidden: Record<string, string>;
  problems?: Partial<Record<keyof TypedSwap | "team", string>>;
  conflict?: boolean;
  status?: number;
}): PageAnswer {
  const { team, offer, member, typed, language, problems = {} } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const errors = (["name", "email", "profession", "reason", "team"] as const).flatMap((field) => {
    const message = problems[field];
    return message === undefined ? [] : [{ field: field === "team" ? "name" : field, text: message }];
  });
  const title = text.swapOut(member.name);
  return page({
    status: props.status ?? 200,
    title: errors.length > 0 ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={`/team/${team.id}/rediger`}>{team.name}</Crumb>
        <h1>{title}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {props.conflict && (
          <Notice tone="warning" live>
            {text.swapConflict}
          </Notice>
        )}
        <p class="lead">
          {text.takesOver(insideSentence(rolesInWords(member.roles, member.position, language)))}
        </p>
        <Form
          action={`/team/${team.id}/bytt/${member.id}`}
          hidden={{ ...props.hidden, version: String(team.version) }}
        >
          <Part title={text.newPerson}>
            <Pair>
              <TextField
                name="name"
                label={text.name}
                value={typed.name}
                error={problems.name}
                maxlength={120}
                required
              />
              <TextField
                name="email"
                label={text.email}
                type="email"
                value={typed.email}
                error={problems.email}
                maxlength={254}
                required
              />
            </Pair>
            {asksForProfession(offer) && !member.roles.includes("patientRepresentative") && (
              <SelectField
                name="profession"
                label={text.profession}
                empty={text.chooseProfession}
                value={typed.profession}
                options={professions.map((one) => ({ value: one, text: professionName(one, language) }))}
                error={problems.profession}
                width="m"
              />
            )}
            <TextArea
              name="reason"
              label={text.reason}
              help={text.reasonHelp}
              value={typed.reason}
              error={problems.reason}
              rows={2}
              maxlength={500}
              required
            />
          </Part>
          <DoIt button={title} otherwise={<Link href={`/team/${team.id}`}>{text.cancel}</Link>} />
        </Form>
      </>
    ),
  });
}
