import type { Child } from "hono/jsx";
import { Crumb } from "../crumb.tsx";
import { Many } from "../many.tsx";
import { Notice } from "../notice.tsx";
import { Part } from "../part.tsx";
import { Sign } from "../sign.tsx";
import { WaitList } from "../wait-list.tsx";

export function WaitingExample(props: { mini?: Child }) {
  return (
    <>
      <Crumb>Teamleder, Elvestrand sykehjem, 2. etasje</Crumb>
      <h1>Tre ting venter på deg</h1>
      <Notice tone="done" live>
        Oktober er lagret: 18 av 20.
      </Notice>
      <WaitList
        items={[
          {
            title: "Registrer oktober for underlag på plass",
            why: "Måleansvarlig er borte til 30. november og har bedt deg ta den. Det tar under et minutt.",
            due: { when: "Fristen var 5. november" },
            go: { href: "#", text: "Registrer oktober" },
          },
          {
            title: "Send statusrapport 2",
            why: "Veilederen leser den før samling 3. Alt er fylt ut unntatt «Hva trenger dere hjelp til?».",
            due: { when: "Frist onsdag 25. november", rest: ", om to dager" },
            go: { href: "#", text: "Fullfør rapporten" },
          },
          {
            title: "Si fra hvem som kommer på samling 3",
            why: "Fire av fem har svart. Den som uteblir 2. desember uten avbud før kl. 09.00, koster kommunen 800 kroner.",
            due: { when: "Svar innen fredag 27. november", rest: ", om fire dager" },
            go: { href: "#", text: "Se teamet og svar" },
          },
        ]}
      />
      <Part title="Målingene våre" note="Forebygging av trykksår, november 2024 til oktober 2026">
        <Many
          items={[
            {
              name: "Hudsjekk etter plan",
              href: "#",
              value: "90 %",
              count: "18 av 20, okt 2026",
              chart: props.mini,
              sign: <Sign is="better">Forbedring</Sign>,
              why: "Over medianen 9 måneder på rad.",
            },
            {
              name: "Leieendring etter plan",
              href: "#",
              value: "58 %",
              count: "11 av 19, okt 2026",
              chart: props.mini,
              sign: <Sign is="worse">Forverring</Sign>,
              why: "Under medianen 8 måneder på rad.",
            },
            {
              name: "Nye trykksår",
              href: "#",
              value: "1,4",
              count: "per 1000 liggedøgn (1 av 720), okt 2026",
              chart: props.mini,
              sign: <Sign is="missing">Oktober mangler</Sign>,
              why: "Lavere er bedre.",
            },
          ]}
        />
      </Part>
    </>
  );
}
