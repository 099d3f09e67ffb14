import { type Language, shownText } from "../../domain/language.ts";
import { serviceTypes } from "../../domain/profession.ts";
import { norwegianOrder } from "../../platform/format.ts";
import { serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Part } from "../../ui/part.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { type Option, type OptionGroup, SelectField } from "../../ui/select-field.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ruleOf } from "./checked-enrolment.ts";
import { deadlineInWords } from "./deadline-words.ts";
import { words } from "./form-words.ts";
import type { OfferedMunicipality } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import type { TypedEnrolment } from "./typed-enrolment.ts";

export interface PartProps {
  offer: Offer;
  typed: TypedEnrolment;
  /** What to mend, by field. */
  messages: Readonly<Record<string, string>>;
  language: Language;
}

/** Where the team works: municipality from the register, the workplace, the kind of service. */
export function WorkplacePart(props: PartProps & { municipalities: readonly OfferedMunicipality[] }) {
  const { offer, typed, messages, language } = props;
  const text = say(words, language);
  return (
    <Part title={text.workplacePart}>
      <SelectField
        name="municipality"
        label={text.municipality}
        empty={text.chooseMunicipality}
        value={typed.municipality}
        options={municipalityOptions(props.municipalities)}
        error={messages.municipality}
        required
      />
      <TextField
        name="workplace"
        label={text.workplace}
        help={ruleOf(offer, "sameWorkplace") ? text.workplaceHelpSame : text.workplaceHelp}
        value={typed.workplace}
        error={messages.workplace}
        autocomplete="organization"
        maxlength={200}
        required
      />
      <ServiceField {...props} />
    </Part>
  );
}

export function ServiceField({ offer, typed, messages, language }: PartProps) {
  const text = say(words, language);
  const asked = ruleOf(offer, "serviceType")?.serviceTypes ?? [];
  // those the invitation names come first, in its own order
  const all = [...asked, ...serviceTypes.filter((service) => !asked.includes(service))];
  return (
    <SelectField
      name="serviceType"
      label={text.serviceType}
      empty={text.chooseService}
      value={typed.serviceType}
      options={all.map((service) => ({ value: service, text: serviceName(service, language) }))}
      error={messages.serviceType}
      width="m"
      required
    />
  );
}

/** In Norwegian order; under their counties when there are several, the invited ones first. */
export function municipalityOptions(
  municipalities: readonly OfferedMunicipality[],
): (Option | OptionGroup)[] {
  const option = ({ id, name }: OfferedMunicipality) => ({ value: id, text: name });
  const groups = [...Map.groupBy(municipalities, ({ county }) => county)];
  if (groups.length < 2) return municipalities.map(option);
  const isInvited = (some: readonly OfferedMunicipality[]) => some.some(({ invited }) => invited);
  return groups
    .toSorted(
      ([a, these], [b, those]) => Number(isInvited(those)) - Number(isInvited(these)) || norwegianOrder(a, b),
    )
    .map(([label, some]) => ({ label, options: some.map(option) }));
}

/** What the team works with. One area that everybody has is not asked for. */
export function AreaPart({ offer, typed, messages, language }: PartProps) {
  const text = say(words, language);
  const [only, ...others] = offer.areas;
  if (only === undefined || offer.areaChoice === "none") return null;
  if (others.length === 0) return <input type="hidden" name="packages" value={only.code} />;
  const choices = offer.areas.map((area) => {
    const title = shownText(area.title, language);
    return {
      value: area.code,
      label: (
        <>
          <span lang={title.language === language ? undefined : title.language}>{title.text}</span>{" "}
          {area.recommendedFirst && <Tag>{text.recommendedFirst}</Tag>}
        </>
      ),
    };
  });
  const shared = { name: "packages", legend: text.areaOne, error: messages.packages, choices };
  return (
    <Part title={text.areaPart}>
      {offer.areaChoice === "one" ? (
        <RadioGroup {...shared} help={text.areaOneHelp} value={typed.packages[0]} />
      ) : (
        <CheckboxGroup {...shared} help={text.areaSeveralHelp} values={typed.packages} />
      )}
      <TextArea
        name="areaReason"
        label={text.areaReason}
        help={text.areaReasonHelp}
        value={typed.areaReason}
        error={messages.areaReason}
        optional={text.optional}
        rows={2}
        maxlength={1000}
      />
    </Part>
  );
}

/** What the team wants to improve, and on whom it tries it out; the first draft of its aim (A159, A070). */
export function ImprovementPart({ offer, typed, messages, language }: PartProps) {
  const text = say(words, language);
  const required = ruleOf(offer, "improvementDescribed")?.severity === "block";
  return (
    <Part title={text.improvementPart}>
      <TextArea
        name="improvement"
        label={text.improvement}
        help={text.improvementHelp(deadlineInWords(offer.deadline, language))}
        value={typed.improvement}
        error={messages.improvement}
        optional={required ? undefined : text.optional}
        required={required}
        maxlength={2000}
      />
      <TextArea
        name="pilotSelection"
        label={text.pilotSelection}
        help={text.pilotHelp}
        value={typed.pilotSelection}
        error={messages.pilotSelection}
        optional={text.optional}
        rows={2}
        maxlength={1000}
      />
    </Part>
  );
}
