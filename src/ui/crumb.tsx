import type { Child } from "hono/jsx";

/** One line above the heading: the way back, or who you are here. */
export function Crumb(props: { href?: string | undefined; lang?: string | undefined; children: Child }) {
  const { href, lang, children } = props;
  return (
    <p class="crumb" lang={href ? undefined : lang}>
      {href ? (
        <a href={href} lang={lang}>
          {children}
        </a>
      ) : (
        children
      )}
    </p>
  );
}
