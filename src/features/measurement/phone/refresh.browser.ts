/**
 * Shows what the server says of the page now, all but one part of it that is being used: the sentence, the value, the
 * chart and the table after something has been saved. What was unfolded stays unfolded. Without network nothing happens.
 */
export async function refreshAround(kept: Element, selector: string): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector(selector);
  const [before, after] = [document.querySelector("main"), page.querySelector("main")];
  if (!fresh || !before || !after) return;
  const open = [...document.querySelectorAll("main details")].map((one) => (one as HTMLDetailsElement).open);
  const folds = [...after.querySelectorAll("details")];
  if (folds.length === open.length) for (const [at, one] of folds.entries()) one.open = open[at] as boolean;
  const { top } = kept.getBoundingClientRect();
  replaceAround(before, after, kept, fresh);
  // what is being used stays where the thumb is
  scrollBy(0, kept.getBoundingClientRect().top - top);
  document.dispatchEvent(new Event("redrawn"));
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
