import type { Language } from "../../domain/language.ts";
import type { NavigationItem } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { moment } from "../format.ts";
import { say } from "../words.ts";
import type { PageAnswer } from "./answer.ts";
import type { Person } from "./ask.ts";
import { type Assets, pageAssets } from "./assets.ts";
import { shellWords } from "./shell-words.ts";

export interface ShellProps {
  language: Language;
  /** The address of this page, for the language links. */
  path: string;
  query: URLSearchParams;
  person: Person | undefined;
  hidden: () => Record<string, string>;
  assets: Assets;
  exampleMode: boolean;
  /** Set when the example's clock has been moved. */
  movedClock: Temporal.Instant | undefined;
}

const languageNames = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

/** Puts the mark, the menu, the languages and the foot round a page's own part, and gives the whole document. */
export function wholePage(props: ShellProps, answer: PageAnswer): string {
  const words = say(shellWords, props.language);
  const others = (Object.keys(languageNames) as Language[]).filter((language) => language !== props.language);
  const document = (
    <Page
      lang={props.language}
      title={answer.title === words.product ? answer.title : `${answer.title} – ${words.product}`}
      description={answer.description}
      noindex={!answer.publicPage}
      assets={pageAssets(props.assets)}
      scripts={(answer.scripts ?? []).map((name) => props.assets.address(`${name}.js`))}
      words={words}
      home="/"
      links={topLinks(props)}
      footLinks={[
        ...(props.person ? [{ text: words.packages, href: "/tiltakspakker" }] : []),
        { text: words.municipalities, href: "/kommuner" },
        { text: words.privacy, href: "/personvern" },
        { text: words.accessibility, href: "/tilgjengelighet" },
        ...(props.exampleMode ? [{ text: words.tryIt, href: "/prov" }] : []),
      ]}
      languages={others.map((language) => ({
        lang: language,
        href: languageAddress(props, language),
        text: languageNames[language],
      }))}
      banner={bannerText(props, answer)}
      hero={answer.hero}
    >
      {answer.body}
    </Page>
  );
  return document.toString();
}

function topLinks({ person, language, path, hidden }: ShellProps): NavigationItem[] {
  const words = say(shellWords, language);
  const to = (text: string, href: string): NavigationItem => ({ text, href, current: path === href });
  if (person === undefined)
    return [
      to(words.collaboratives, "/"),
      to(words.packages, "/tiltakspakker"),
      to(words.logIn, "/logg-inn"),
    ];
  return [
    to(words.mySite, "/min-side"),
    to(words.collaboratives, "/"),
    { text: words.logOut, action: "/logg-ut", hidden: hidden() },
  ];
}

function languageAddress({ path, query }: ShellProps, language: Language): string {
  const next = new URLSearchParams(query);
  next.set("sprak", language);
  return `${path}?${next}`;
}

function bannerText({ language, movedClock }: ShellProps, answer: PageAnswer) {
  const words = say(shellWords, language);
  const lines = [answer.banner, movedClock && words.movedClock(moment(movedClock, language))].filter(Boolean);
  return lines.length === 0 ? undefined : lines.map((line, at) => (at === 0 ? line : <> {line}</>));
}
