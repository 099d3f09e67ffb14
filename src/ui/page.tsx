import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { Mark } from "./mark.tsx";
import { type NavigationItem, NavigationItems } from "./navigation.tsx";

/** Addresses of the built files, as `assets.json` names them. */
export interface PageAssets {
  stylesheet: string;
  font: string;
  mark: string;
}

/** The same page in another language, each named in its own tongue. */
export interface LanguageLink {
  lang: string;
  href: string;
  text: string;
}

export interface PageWords {
  product: string;
  skip: string;
  menu: string;
  topMenu: string;
  footMenu: string;
}

export interface PageProps {
  lang: string;
  /** The whole title of the document; a page with form errors begins it with «Feil:». */
  title: string;
  description?: string | undefined;
  noindex?: boolean | undefined;
  assets: PageAssets;
  /** Addresses of the islands this page uses. */
  scripts?: readonly string[] | undefined;
  words: PageWords;
  /** Where the mark leads. */
  home: string;
  /** At most three; on a phone they stand in the foot. */
  links: readonly NavigationItem[];
  footLinks?: readonly NavigationItem[] | undefined;
  languages?: readonly LanguageLink[] | undefined;
  /** One line above everything, such as that the data are simulated. */
  banner?: Child;
  /** The band of a public page, as wide as the window. */
  hero?: Child;
  children?: Child;
}

/** A whole document. Its main part has the id `innhold`, the menu in its foot `meny`. */
export function Page(props: PageProps) {
  const { words, assets } = props;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={props.lang} data-color-scheme="auto">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{props.title}</title>
          {props.description && <meta name="description" content={props.description} />}
          {props.noindex && <meta name="robots" content="noindex" />}
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
          <link rel="stylesheet" href={assets.stylesheet} />
          <link rel="icon" href={assets.mark} type="image/svg+xml" />
          {(props.languages ?? []).map((one) => (
            <link rel="alternate" hreflang={one.lang} href={one.href} />
          ))}
          {(props.scripts ?? []).map((source) => (
            <script type="module" src={source}></script>
          ))}
        </head>
        <body>
          <a class="ds-skip-link" href="#innhold">
            {words.skip}
          </a>
          <header class="top">
            {props.banner && (
              <div class="banner">
                <p class="wrap">{props.banner}</p>
              </div>
            )}
            <div class="wrap">
              <a class="mark" href={props.home}>
                <Mark />
                {words.product}
              </a>
              <nav aria-label={words.topMenu}>
                <NavigationItems items={props.links} class="not-phone" />
                <a class="only-phone" href="#meny">
                  {words.menu}
                </a>
              </nav>
            </div>
          </header>
          <main id="innhold">
            {props.hero}
            <div class="wrap">{props.children}</div>
          </main>
          <footer class="foot">
            <div class="wrap">
              <a class="mark" href={props.home}>
                <Mark />
                {words.product}
              </a>
              <nav id="meny" aria-label={words.footMenu}>
                <NavigationItems items={[...props.links, ...(props.footLinks ?? [])]} />
                {(props.languages ?? []).map((one) => (
                  <a href={one.href} lang={one.lang} hreflang={one.lang}>
                    {one.text}
                  </a>
                ))}
              </nav>
            </div>
          </footer>
        </body>
      </html>
    </>
  );
}
