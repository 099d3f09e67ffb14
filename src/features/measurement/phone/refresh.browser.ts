let latest = 0;

/**
 * Shows what the server says of the page now, all but one part of it that is being used: the sentence, the value, the
 * chart and the table after something has been saved. What was unfolded stays unfolded. Without network nothing happens.
 */
export async function refreshAround(kept: Element, selector: string): Promise<void> {
  const turn = ++latest;
  // as much of the time as the page shows; what else the address said was about what had happened then
  const time = new URLSearchParams(location.search).get("tid");
  const address = time === null ? location.pathname : `${location.pathname}?tid=${encodeURIComponent(time)}`;
  const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // saved again meanwhile: that one tells
  if (turn !== latest) return;
  const [before, after] = [document.querySelector("main"), page.querySelector("main")];
  const place = page.querySelector(selector) ?? placeWithout(page);
  if (!place || !before || !after) return;
  keepUnfolded(before, after);
  const { top } = kept.getBoundingClientRect();
  replaceAround(before, after, kept, place);
  // what is being used stays where the thumb is
  scrollBy(0, kept.getBoundingClientRect().top - top);
  addScripts(page);
  document.dispatchEvent(new Event("redrawn"));
}

/** Nothing more is asked for, so the page has no form of its own now: where it would have stood. */
function placeWithout(page: Document): Element | undefined {
  const said = page.getElementById("registrer");
  if (said) return said;
  const place = page.createElement("div");
  const sentence = page.querySelector("main .say > *");
  sentence?.after(place);
  return sentence ? place : undefined;
}

/** By their names: there may be more of them than before, or fewer. */
function keepUnfolded(before: Element, after: Element): void {
  const nameOf = (fold: Element) => fold.id || (fold.querySelector("summary")?.textContent ?? "");
  const foldsOf = (main: Element) => [...main.querySelectorAll<HTMLDetailsElement>("details")];
  const open = new Map(foldsOf(before).map((fold) => [nameOf(fold), fold.open]));
  for (const fold of foldsOf(after)) fold.open = open.get(nameOf(fold)) ?? fold.open;
}

/** The first value brings the chart, and what it is read with. */
function addScripts(page: Document): void {
  const here = new Set([...document.scripts].map((script) => script.getAttribute("src")));
  for (const script of page.querySelectorAll("script[src]")) {
    if (here.has(script.getAttribute("src"))) continue;
    const added = document.createElement("script");
    for (const { name, value } of script.attributes) added.setAttribute(name, value);
    document.head.append(added);
  }
}

/** Every part beside the kept one is replaced, on the way down to it. */
function replaceAround(old: Element, fresh: Element, kept: Element, keptFresh: Element): void {
  const path = [...old.children].find((one) => one.contains(kept));
  const freshPath = [...fresh.children].find((one) => one.contains(keptFresh));
  if (!path || !freshPath) return;
  const all = [...fresh.children];
  const at = all.indexOf(freshPath);
  const beside = [...old.children].filter((one) => one !== path && !one.matches("[data-device]"));
  for (const one of beside) one.remove();
  path.before(...all.slice(0, at).filter(isShown));
  let last = path;
  while (last.nextElementSibling?.matches("[data-device]")) last = last.nextElementSibling;
  last.after(...all.slice(at + 1).filter(isShown));
  if (path !== kept && freshPath !== keptFresh) replaceAround(path, freshPath, kept, keptFresh);
}

function isShown(part: Element): boolean {
  return !part.matches("[data-device], [role=status]");
}
