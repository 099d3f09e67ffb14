import { CheckboxField } from "../checkbox-field.tsx";
import { CheckboxGroup } from "../checkbox-group.tsx";
import { CodeField } from "../code-field.tsx";
import { Crumb } from "../crumb.tsx";
import { DateField } from "../date-field.tsx";
import { DoIt } from "../do-it.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { FileField } from "../file-field.tsx";
import { Form } from "../form.tsx";
import { Link } from "../link.tsx";
import { NumberField } from "../number-field.tsx";
import { Pair } from "../pair.tsx";
import { Part } from "../part.tsx";
import { People, Person } from "../people.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { RuleList } from "../rule-list.tsx";
import { SelectField } from "../select-field.tsx";
import { Tag } from "../tag.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { TimeField } from "../time-field.tsx";

const signs = { met: "Oppfylt", unmet: "Ikke oppfylt", advice: "Anbefalt" };

export function FormExample() {
  return (
    <>
      <Crumb href="#">Forbedringskompetanse i Agder</Crumb>
      <h1>Meld på et team</h1>
      <ErrorSummary
        title="Fire ting må rettes før dere kan sende"
        errors={[
          { field: "forbedring", text: "Skriv hva dere vil forbedre" },
          { field: "omrade", text: "Velg ett område" },
          { field: "m-sted", text: "Medarbeideren må være fra samme arbeidssted som resten av teamet" },
          { field: "tid", text: "Lederen må ha lest hva deltakelsen krever" },
        ]}
      />
      <Form action="#" hidden={{ token: "abc", key: "123" }} files>
        <Part title="Arbeidsstedet">
          <SelectField
            name="kommune"
            label="Kommune"
            empty="Velg kommune"
            value="4204"
            required
            options={[
              {
                label: "Agder",
                options: [
                  { value: "4204", text: "Kristiansand" },
                  { value: "4223", text: "Vennesla" },
                ],
              },
              { label: "Finnmark", options: [{ value: "5610", text: "Kárášjohka – Karasjok" }] },
            ]}
          />
          <TextField
            name="sted"
            label="Arbeidssted"
            help="Alle tre på teamet må jobbe her."
            value="Elvestrand sykehjem, 2. etasje"
            required
          />
          <NumberField
            name="plasser"
            label="Plasser på avdelingen"
            width="xs"
            value={24}
            optional="valgfritt"
          />
          <NumberField name="gebyr" label="Gebyr ved uteblivelse" unit="kroner" value={800} />
        </Part>
        <Part title="Forbedringen">
          <TextArea
            name="forbedring"
            label="Hva vil dere forbedre?"
            help="Én eller to setninger. Dere kan endre teksten fram til samling 1."
            error="Skriv hva dere vil forbedre, for eksempel «Færre fall om natten»."
            required
          />
          <RadioGroup
            name="omrade"
            legend="Område"
            help="Ett område for hvert team."
            error="Velg området dere vil begynne med."
            choices={[
              {
                value: "fall",
                label: (
                  <>
                    Forebygging av fall <Tag>Anbefalt først</Tag>
                  </>
                ),
                help: "14 mulige tiltak, fire målinger",
              },
              { value: "trykksar", label: "Forebygging av trykksår" },
              { value: "legemidler", label: "Riktig legemiddelbruk", disabled: true },
            ]}
          />
          <CheckboxGroup
            name="tiltak"
            legend="Tiltak dere tror på"
            optional="valgfritt"
            values={["hud"]}
            choices={[
              { value: "hud", label: "Hudsjekk i morgenstellet" },
              { value: "leie", label: "Leieendring etter plan" },
            ]}
          />
          <Pair>
            <DateField name="start" label="Første dag" value="2027-02-03" />
            <TimeField name="tid-paa-dagen" label="Klokkeslett" value="09:00" />
          </Pair>
          <FileField name="vedlegg" label="Vedlegg" help="PDF, høyst 5 MB." accept="application/pdf" />
        </Part>
        <People
          title="Teamet"
          rule={
            <>
              <p>Nettverket krever et team på tre fra samme arbeidssted.</p>
              <RuleList
                label="Kravene, slik skjemaet er fylt ut nå"
                signs={signs}
                rules={[
                  { state: "met", text: "En leder, en ressursperson og en medarbeider" },
                  { state: "unmet", text: "Alle fra samme arbeidssted: gjelder ikke medarbeideren" },
                  {
                    state: "advice",
                    text: "Lederen har deltatt i Ledelse av pasientsikkerhet. Dere kan sende uten.",
                  },
                ]}
              />
            </>
          }
        >
          <Person title="Leder">
            <Pair>
              <TextField name="l-navn" label="Navn" value="Kari Nordmann" autocomplete="off" />
              <TextField name="l-epost" label="E-post" type="email" value="leder@example.no" />
            </Pair>
          </Person>
          <Person title="Medarbeider">
            <Pair>
              <TextField name="m-navn" label="Navn" value="Áila Šŋuorra Ås" />
              <TextField name="m-epost" label="E-post" type="email" value="medarbeider@example.no" />
            </Pair>
            <SelectField
              name="m-sted"
              label="Arbeidssted"
              error="Teamet er fra Elvestrand sykehjem, 2. etasje. Bytt arbeidssted her, eller velg en medarbeider derfra."
              value="hjemme"
              options={[
                { value: "hjemme", text: "Elvestrand hjemmetjeneste" },
                { value: "sykehjem", text: "Elvestrand sykehjem, 2. etasje" },
              ]}
            />
          </Person>
        </People>
        <Part title="Forankring">
          <CheckboxField
            name="tid"
            label="Lederen har lest hva deltakelsen krever, og setter av tid til teamet."
            error="Kryss av når lederen har lest det."
          />
          <CheckboxField
            name="bilder"
            label="Teamet kan vises fram med bilder."
            help="Kan trekkes tilbake."
            checked
          />
          <CodeField
            name="kode"
            label="Kode fra e-posten"
            help="Seks sifre, sendt til leder@example.no."
            value="482913"
          />
        </Part>
        <DoIt button="Send bindende påmelding" otherwise={<Link href="#">Lagre og fortsett senere</Link>}>
          <p>
            <strong>Når dere sender, er påmeldingen bindende.</strong> Teamet får plass 14 av 20, og alle tre
            får e-post med datoene. Den som ikke møter, og ikke har meldt avbud før kl. 09.00 samme dag,
            faktureres 800 kroner.
          </p>
        </DoIt>
      </Form>
    </>
  );
}
