import { EmptyState } from "../empty-state.tsx";
import { FilterForm } from "../filter-form.tsx";
import { Lead } from "../lead.tsx";
import { Listing } from "../listing.tsx";
import { Part } from "../part.tsx";
import { Sign } from "../sign.tsx";
import { Tag } from "../tag.tsx";

export function NetworksExample() {
  return (
    <>
      <h1>Kommuner som lærer å forebygge skade, sammen</h1>
      <Lead>To nettverk tar imot team nå. Ett går, og tre er avsluttet.</Lead>
      <FilterForm
        action="/"
        label="Finn nettverk"
        search={{ name: "sok", label: "Søk", value: "trykksår" }}
        selects={[
          {
            name: "fylke",
            label: "Fylke",
            empty: "Alle fylker",
            options: [
              { value: "42", text: "Agder" },
              { value: "56", text: "Finnmark – Finnmárku – Finmarkku" },
            ],
          },
        ]}
        button="Søk"
      />
      <Part title="Åpne for påmelding">
        <Listing
          items={[
            {
              href: "#",
              title: "Forbedringskompetanse i Agder",
              text: "For tre fra samme arbeidssted: leder, ressursperson og medarbeider.",
              note: "Agder, februar til juni 2027. USHT Agder og Statsforvalteren i Agder",
              status: (
                <>
                  <strong>18 dager igjen</strong>
                  <p class="quiet small">Frist 11. desember 2026, 7 av 20 plasser ledige</p>
                </>
              ),
            },
            {
              href: "#",
              over: "Klinisk del av Gode pasientforløp i Innlandet",
              title: "Fall, trykksår, ernæring og fem områder til",
              text: "Teamet velger ett område. Tre er anbefalt først.",
              note: "Innlandet, januar til november 2027",
              status: (
                <>
                  <strong>Fullt</strong> <Tag>Venteliste</Tag>
                </>
              ),
            },
          ]}
        />
      </Part>
      <Part title="Går nå">
        <Listing
          items={[
            {
              href: "#",
              title: "Forebygging av trykksår, Agder 2026",
              note: "Ti team fra sju kommuner, blant dem Kárášjohka og Unjárga",
              status: <Sign is="better">Fire team viser forbedring</Sign>,
            },
          ]}
        />
      </Part>
      <Part title="Avsluttet">
        <EmptyState
          title="Ingen er avsluttet ennå"
          level={3}
          go={{ href: "#", text: "Se hva et nettverk er" }}
        >
          Her kommer resultatene fra nettverk som er ferdige, slik at neste kommune slipper å begynne på nytt.
        </EmptyState>
      </Part>
    </>
  );
}
