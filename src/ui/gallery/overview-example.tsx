import type { Child } from "hono/jsx";
import { Crumb } from "../crumb.tsx";
import { DataTable } from "../data-table.tsx";
import { Lead } from "../lead.tsx";
import { Many } from "../many.tsx";
import { Part } from "../part.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { Sign, type SignKind } from "../sign.tsx";
import { WaitList } from "../wait-list.tsx";

const teams: { name: string; share: string; last: string; is: SignKind; word: string; met: string }[] = [
  {
    name: "Tverrvik hjemmetjeneste",
    share: "50 %",
    last: "juli: 9 av 18",
    is: "missing",
    word: "Ikke målt siden juli",
    met: "4 og 3",
  },
  {
    name: "Solheia sykehjem, post B",
    share: "45 %",
    last: "okt: 9 av 20",
    is: "worse",
    word: "Forverring",
    met: "5 og 4",
  },
  {
    name: "Storøy omsorgssenter",
    share: "53 %",
    last: "okt: 10 av 19",
    is: "same",
    word: "Ingen sikker endring",
    met: "4 og 2",
  },
  {
    name: "Fjellgard bofellesskap",
    share: "67 %",
    last: "okt: 4 av 6",
    is: "early",
    word: "For tidlig å si",
    met: "5 og 5",
  },
  {
    name: "Bjørkmo sykehjem",
    share: "70 %",
    last: "okt: 14 av 20",
    is: "better",
    word: "Forbedring",
    met: "5 og 5",
  },
];

export function OverviewExample(props: { mini?: Child }) {
  return (
    <>
      <Crumb href="#">Nettverkene mine</Crumb>
      <h1>Forebygging av trykksår, Agder 2026</h1>
      <Lead>Ti team. Fire viser forbedring, og tre trenger hjelp nå. Samling 3 er om ni dager.</Lead>
      <Part title="Disse trenger hjelp først">
        <WaitList
          level={3}
          items={[
            {
              title: "Tverrvik hjemmetjeneste",
              why: "Ikke målt siden juli, og statusrapport 2 er ikke åpnet. Siste kontakt var 2. september.",
              go: { href: "#", text: "Skriv til teamet" },
            },
            {
              title: "Storøy omsorgssenter",
              why: "To av fem møtte på samling 2. Ingen har svart til samling 3.",
              go: { href: "#", text: "Se oppmøtet" },
            },
          ]}
        />
      </Part>
      <Part title="Alle team" note="Hudsjekk etter plan. Øverst: de som trenger oss mest.">
        <DataTable
          caption="Alle team"
          captionHidden
          rows={teams}
          columns={[
            { head: "Team", cell: (row) => <a href="#">{row.name}</a> },
            { head: "Andel", figure: true, cell: (row) => row.share },
            { head: "Siste måling", cell: (row) => <span class="quiet">{row.last}</span> },
            { head: "Endring", cell: (row) => <Sign is={row.is}>{row.word}</Sign> },
            {
              head: (
                <>
                  Oppmøte av 5,
                  <br />
                  samling 1 og 2
                </>
              ),
              label: "Oppmøte av 5",
              cell: (row) => row.met,
            },
          ]}
        />
      </Part>
      <Part title="Oppmøte, samling 3">
        <DataTable
          caption="Oppmøte"
          captionHidden
          rows={teams.slice(0, 3)}
          columns={[
            { head: "Deltaker", cell: (row) => row.name },
            {
              head: "Møtte",
              label: "",
              cell: (row) => (
                <RadioGroup
                  name={`mott-${teams.indexOf(row)}`}
                  legend={`Oppmøte for ${row.name}`}
                  legendHidden
                  inline
                  value="ja"
                  choices={[
                    { value: "ja", label: "Møtte" },
                    { value: "nei", label: "Møtte ikke" },
                    { value: "vikar", label: "Vikar" },
                  ]}
                />
              ),
            },
          ]}
        />
      </Part>
      <Part
        title="Hudsjekk etter plan, team for team"
        note="Samme skala i alle: 0–100 prosent, november 2024 til oktober 2026."
      >
        <Many
          tight
          items={teams.map((team) => ({
            name: team.name,
            chart: props.mini,
            sign: <Sign is={team.is}>{team.word}</Sign>,
          }))}
        />
      </Part>
    </>
  );
}
