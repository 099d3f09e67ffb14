import { type Language, languages } from "../../../domain/language.ts";
import { countingWays, exampleOf, ownIntervals } from "../../../domain/measurement/own-measure.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Form } from "../../../ui/form.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Part } from "../../../ui/part.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { TeamMeasure } from "../read-teams.ts";
import { everyWords } from "../words.ts";
import { exampleSentence, type ExampleTemplates } from "./example-text.ts";
import type { OwnFields } from "./own-fields.ts";
import { words } from "./words.ts";

export interface OwnFormProps {
  action: string;
  hidden: Record<string, string>;
  fields: OwnFields;
  errors: FieldErrors;
  /** The measure that is changed; absent while a new one is made. */
  measure?: TeamMeasure | undefined;
  button: string;
  language: Language;
}

/** The four questions, on one page. How it is counted stands fast once there are values. */
export function OwnForm(props: OwnFormProps) {
  const { action, hidden, fields, errors, measure, button, language } = props;
  const text = say(words, language);
  const templates = exampleTemplates(language);
  const isFixed = measure !== undefined && measure.values.length > 0;
  return (
    <Form action={action} hidden={hidden}>
      <Part title={text.step1}>
        <TextField
          name="navn"
          label={text.name}
          help={text.nameHelp}
          value={fields.navn}
          error={errors.navn}
          maxlength={80}
          required
        />
        <RadioGroup
          name="slag"
          legend={text.kind}
          value={fields.slag}
          error={errors.slag}
          choices={[
            { value: "outcome", label: text.kindOutcome },
            { value: "process", label: text.kindProcess },
            { value: "balancing", label: text.kindBalancing },
          ]}
        />
        <TextField
          name="hvorfor"
          label={text.why}
          optional={text.optional}
          help={text.whyHelp}
          value={fields.hvorfor}
          error={errors.hvorfor}
          maxlength={200}
        />
      </Part>
      <Part title={text.step2}>
        <TextField
          name="utvalg"
          label={text.sampleLabel}
          help={text.sampleHelp}
          value={fields.utvalg}
          error={errors.utvalg}
          maxlength={200}
          required
        />
      </Part>
      <Part title={text.step3}>
        {isFixed ? (
          <Fixed measure={measure} language={language} />
        ) : (
          <RadioGroup
            name="mate"
            legend={text.way}
            value={fields.mate}
            error={errors.mate}
            choices={countingWays.map((way) => ({
              value: way,
              label: text[way],
              help: exampleSentence(templates, way, exampleOf(way), language),
            }))}
          />
        )}
        <TextField
          name="teller"
          label={text.numerator}
          help={text.numeratorHelp}
          value={fields.teller}
          error={errors.teller}
          maxlength={80}
          required
        />
        {!(isFixed && !measure.hasDenominator) && (
          <TextField
            name="nevner"
            label={text.denominator}
            help={text.denominatorHelp}
            value={fields.nevner}
            error={errors.nevner}
            maxlength={80}
          />
        )}
        {!isFixed && <TryNumbers templates={templates} language={language} />}
        <RadioGroup
          name="retning"
          legend={text.direction}
          value={fields.retning}
          error={errors.retning}
          choices={[
            { value: "up", label: text.up },
            { value: "down", label: text.down },
            { value: "stable", label: text.stable },
          ]}
        />
        <NumberField
          name="mal"
          label={text.target}
          optional={text.optional}
          help={text.targetHelp}
          value={fields.mal}
          error={errors.mal}
          decimals
          maxlength={12}
        />
      </Part>
      {!isFixed && (
        <Part title={text.step4}>
          <RadioGroup
            name="intervall"
            legend={text.interval}
            help={text.intervalHelp}
            value={fields.intervall}
            error={errors.intervall}
            choices={ownIntervals.map((interval) => ({
              value: interval,
              label: everyWords[interval][language],
            }))}
          />
        </Part>
      )}
      {measure !== undefined && (
        <RadioGroup
          name="sprak"
          legend={text.writtenIn}
          value={fields.sprak}
          error={errors.sprak}
          inline
          choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        />
      )}
      <p class="part-end">
        <Button>{button}</Button>
      </p>
    </Form>
  );
}

const languageNames: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

function Fixed({ measure, language }: { measure: TeamMeasure; language: Language }) {
  const text = say(words, language);
  const { interval } = measure;
  return (
    <>
      <p>{text.fixed(measure.values.length)}</p>
      <Facts rows={[{ term: text.often, text: everyWords[interval][language] }]} />
    </>
  );
}

function exampleTemplates(language: Language): ExampleTemplates {
  const text = say(words, language);
  const divided = text.exampleOf("{n}", "{d}", "{v}");
  const summed = text.exampleSum("{n}", "{d}", "{v}");
  return {
    share: divided,
    per1000: divided,
    mean: summed,
    minutes: summed,
    days: summed,
    count: text.exampleCount("{v}"),
    daysBetween: text.exampleBetween("{v}"),
  };
}

/** Two numbers to try, where the browser can compute while they are typed; hidden otherwise. */
function TryNumbers({ templates, language }: { templates: ExampleTemplates; language: Language }) {
  const text = say(words, language);
  return (
    <div
      class="field-group"
      hidden
      data-example={JSON.stringify({ templates, language, unreadable: text.tryUnreadable })}
    >
      <TextField name="prov" label={text.tryLabel} help={text.tryHelp} width="s" maxlength={40} />
      <p class="part-end" role="status"></p>
    </div>
  );
}
