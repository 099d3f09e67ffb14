import { type Language, shownText } from "../../../domain/language.ts";
import { EXTENSION_MONTHS_BACK } from "../../../domain/measurement/extension.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { monthAndYear } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Crumb } from "../../../ui/crumb.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { DoIt } from "../../../ui/do-it.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { capital } from "../count-text.ts";
import type { MeasuringNetwork } from "./read-network.ts";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";

const fields = ["team", "fra", "til", "grunn"] as const;
export type ExtensionField = (typeof fields)[number];

export interface ExtensionPageProps {
  network: MeasuringNetwork;
  typed: Partial<Record<ExtensionField, string>>;
  errors: Partial<Record<ExtensionField, string>>;
  hidden: Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}

/** The months that an extension may begin with, the newest first. */
export function monthsToExtend(now: Temporal.Instant): Temporal.PlainDate[] {
  const month = periodWith("month", norwegianDay(now));
  return Array.from({ length: EXTENSION_MONTHS_BACK + 1 }, (_, back) => month.subtract({ months: back }));
}

/** One team gets longer than the others (C53). */
export function extensionPage(props: ExtensionPageProps): PageAnswer {
  const { network, typed, errors, now, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const told = fields.flatMap((field) => {
    const error = errors[field];
    return error === undefined ? [] : [{ field, text: error }];
  });
  const name = shownText(network.title, language);
  return page({
    status: told.length > 0 ? 422 : 200,
    title: told.length > 0 ? `${shell.errorPrefix} ${text.give}` : text.give,
    banner: network.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={termsPath(network)}>
          {text.title}, <span lang={name.language === language ? undefined : name.language}>{name.text}</span>
        </Crumb>
        <h1>{text.give}</h1>
        <ErrorSummary title={shell.mustMend(told.length)} errors={told} />
        {network.teams.length === 0 ? (
          <EmptyState>{text.noTeams}</EmptyState>
        ) : (
          <>
            <Lead>{text.extensionLead}</Lead>
            <Form action={`${termsPath(network)}/utsettelse`} hidden={props.hidden}>
              <SelectField
                name="team"
                label={text.team}
                empty={text.chooseTeam}
                value={typed.team}
                options={network.teams.map(({ id, name: team }) => ({ value: id, text: team }))}
                error={errors.team}
              />
              <SelectField
                name="fra"
                label={text.from}
                help={text.fromHelp}
                value={typed.fra ?? monthsToExtend(now)[1]?.toString()}
                options={monthsToExtend(now).map((month) => ({
                  value: month.toString(),
                  text: capital(monthAndYear(month, language)),
                }))}
                width="m"
                error={errors.fra}
              />
              <DateField
                name="til"
                label={text.through}
                value={typed.til}
                min={norwegianDay(now).toString()}
                error={errors.til}
              />
              <TextArea
                name="grunn"
                label={text.reason}
                help={text.reasonHelp}
                value={typed.grunn}
                maxlength={500}
                error={errors.grunn}
              />
              <DoIt button={text.giveNow}>
                {network.terms.afterwards === "mark" ? text.onlyAsked : text.stillLate}
              </DoIt>
            </Form>
          </>
        )}
      </>
    ),
  });
}
