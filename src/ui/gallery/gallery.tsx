import type { Child } from "hono/jsx";
import { Page, type PageAssets } from "../page.tsx";
import { FormExample } from "./form-example.tsx";
import { InvitationExample, InvitationHero } from "./invitation-example.tsx";
import { MeasureExample } from "./measure-example.tsx";
import { NetworksExample } from "./networks-example.tsx";
import { OverviewExample } from "./overview-example.tsx";
import { PiecesExample } from "./pieces-example.tsx";
import { WaitingExample } from "./waiting-example.tsx";

/** Charts are drawn elsewhere; whoever shows the gallery hands some in. */
export interface GalleryCharts {
  run?: Child;
  mini?: Child;
}

const examples = {
  invitasjon: { title: "Invitasjon", hero: () => <InvitationHero />, show: () => <InvitationExample /> },
  nettverk: { title: "Nettverk", show: () => <NetworksExample /> },
  skjema: { title: "Skjema", show: () => <FormExample /> },
  maling: { title: "Måling", show: (charts: GalleryCharts) => <MeasureExample run={charts.run} /> },
  "min-side": { title: "Min side", show: (charts: GalleryCharts) => <WaitingExample mini={charts.mini} /> },
  oversikt: { title: "Oversikt", show: (charts: GalleryCharts) => <OverviewExample mini={charts.mini} /> },
  biter: { title: "Biter", show: () => <PiecesExample /> },
} satisfies Record<string, { title: string; hero?: () => Child; show: (charts: GalleryCharts) => Child }>;

export type GalleryPage = keyof typeof examples;

export const galleryPages = Object.keys(examples) as GalleryPage[];

/** Every piece of the house on example pages, with made-up words, to look at while building. `base` leads to it. */
export function Gallery(props: {
  page: GalleryPage;
  base: string;
  assets: PageAssets;
  charts?: GalleryCharts;
}) {
  const example: { title: string; hero?: () => Child; show: (charts: GalleryCharts) => Child } =
    examples[props.page];
  return (
    <Page
      lang="nb"
      title={`${example.title} – Læringsnettverk`}
      description="Alle bitene sidene er laget av."
      noindex
      assets={props.assets}
      words={{
        product: "Læringsnettverk",
        skip: "Hopp til innholdet",
        menu: "Meny",
        topMenu: "Hovedmeny",
        footMenu: "Meny i bunnen",
      }}
      home={`${props.base}/invitasjon`}
      links={[
        { text: "Min side", href: `${props.base}/min-side`, current: props.page === "min-side" },
        { text: "Måling", href: `${props.base}/maling`, current: props.page === "maling" },
        { text: "Logg ut", action: "/logg-ut", hidden: { token: "a" } },
      ]}
      footLinks={galleryPages.map((page) => ({ text: examples[page].title, href: `${props.base}/${page}` }))}
      languages={[
        { lang: "nn", href: "?sprak=nn", text: "Nynorsk" },
        { lang: "en", href: "?sprak=en", text: "English" },
        { lang: "se", href: "?sprak=se", text: "Davvisámegiella" },
      ]}
      banner={
        <>
          Simulerte data. Klokka står på 23. november 2026. <a href="#meny">Prøv som en annen rolle</a>
        </>
      }
      hero={example.hero?.()}
    >
      {example.show(props.charts ?? {})}
    </Page>
  );
}
