import type { Language, ShownText } from "../../domain/language.ts";

/** A text, marked with its language when that is another than the page's. */
export function Marked(props: { shown: ShownText; page: Language }) {
  const { shown, page } = props;
  return shown.language === page ? <>{shown.text}</> : <span lang={shown.language}>{shown.text}</span>;
}
