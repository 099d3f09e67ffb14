import { checkEntry } from "../../../domain/measurement/entry-check.ts";
import { type Known, knownOf, type QueuedCell, type StandingValue, type TypedCell } from "../queue/cell.ts";
import type { DoneCell, Queue, QueueNews } from "../queue/queue.browser.ts";
import { openStore } from "../queue/store.browser.ts";
import { conflictChoice, discardButton, waitingDayChoice } from "./choices.browser.ts";
import type { DeviceData, EntryData, NextEntry } from "./entry-data.ts";
import { button, element, filled, signed } from "./elements.browser.ts";
import { fieldOf, showProblems } from "./field-errors.browser.ts";
import { refreshAround } from "./refresh.browser.ts";
import { makeStepper } from "./stepper.browser.ts";
import { makeTally } from "./tally.browser.ts";
import {
  dayText,
  localeOf,
  momentText,
  norwegianToday,
  standingText,
  typedText,
} from "./value-text.browser.ts";

/** What is typed or tallied and not yet saved, so that a closed tab loses nothing. */
interface Draft {
  key: string;
  numerator: string;
  denominator: string;
  comment: string;
  taps: string;
  /** What it was begun from: what somebody else saves meanwhile is not overwritten. */
  known: Known | null;
  at: string;
}

/** So long «Lagrer …» stands before it is said that the network is away. */
const SOON = 4000;

/** Lets a form save in its place: at once, with words for how it goes, and the next thing to do afterwards. */
export async function carryEntry(
  state: HTMLElement,
  queue: Queue,
  device: DeviceData,
): Promise<() => string> {
  const form = state.closest("form");
  const data = JSON.parse(state.dataset.entry ?? "{}") as EntryData;
  if (form === null) return () => "";
  const { words } = data;
  const language = document.documentElement.lang;
  const field = (name: string) => fieldOf(form, name);
  const [numerator, denominator, comment] = [field("teller"), field("nevner"), field("kommentar")];
  const drafts = await openStore<Draft>("drafts");
  let known: { period: string; known: Known | null } | undefined;
  let news: QueueNews | undefined;
  let typing = false;
  let shown = "";
  let drawn = "";
  let slow: ReturnType<typeof setTimeout> | undefined;

  const said = element("div", { role: "status" });
  const below = element("div", { class: "choices" });
  const tally =
    numerator && !data.daysBetween
      ? makeTally(data, { numerator, denominator }, device.words.of, changed)
      : undefined;
  state.append(said, below, ...(tally ? [tally.part] : []));

  if (numerator && data.daysBetween)
    numerator.closest(".ds-field")?.after(makeStepper(numerator, words, changed));

  const period = () => data.period ?? field("periode")?.value ?? "";
  const place = () => ({ team: data.team, measure: data.measure, period: period() });
  // a day that is typed anew may be another event on it, also just after one was saved
  const isNewEvent = data.daysBetween && data.period === undefined;
  const knownNow = () => (!isNewEvent && known?.period === period() ? known.known : data.known);
  const keyNow = () => queue.keyOf(place());
  const draftKey = queue.keyOf({ ...place(), period: data.period ?? "" });
  const saveButton = form.querySelector<HTMLButtonElement>(".ds-button[type=submit]");

  function say(line: HTMLElement, ...choices: HTMLElement[]): void {
    clearTimeout(slow);
    // said once: a screen reader need not hear the same again
    if (line.textContent !== shown) said.replaceChildren(line);
    shown = line.textContent ?? "";
    below.replaceChildren(...choices);
    if (saveButton && isAlone()) delete saveButton.dataset.variant;
  }

  function typed(none: boolean): TypedCell {
    return {
      ...place(),
      numerator: none ? "" : (numerator?.value ?? ""),
      denominator: none ? "" : (denominator?.value ?? ""),
      none,
      ...(comment && comment.value !== comment.defaultValue ? { comment: comment.value } : {}),
      known: knownNow(),
      ...(isNewEvent ? { since: serverTime(data.now) } : {}),
      name: data.period ? data.name : `${data.name}, ${dayText(period())}`,
      href: data.href,
    };
  }

  form.addEventListener("submit", (event) => {
    const pressed = (event.submitter as HTMLButtonElement | null)?.name;
    // to take a value away is rare and has a page of its own
    if (pressed === "fjern") return;
    event.preventDefault();
    void save(pressed === "ingen", pressed === "bekreftet");
  });

  async function save(none: boolean, confirmed: boolean): Promise<void> {
    const cell = { ...typed(none), confirmed };
    const asked = {
      ...cell,
      numerator: numerator?.value ?? "",
      denominator: denominator?.value ?? "",
    };
    const checked = checkEntry(asked, data.checked, laterDay(data.today, norwegianToday()), data.stored);
    const problems = checked.ok
      ? []
      : checked.problems.map(({ field: at, code }) => ({
          field: at,
          code,
          text: data.problems[`${at}.${code}`],
        }));
    // what has no words here is left for the server to say
    const told = problems.flatMap(({ field: at, text }) => (text === undefined ? [] : [{ field: at, text }]));
    const elsewhere = showProblems(form as HTMLFormElement, told);
    if (told.length > 0) {
      say(signed("stopped", elsewhere[0]?.text ?? words.mend));
      return;
    }
    typing = false;
    const waiting = isNewEvent && news?.cells.find(({ key }) => key === keyNow());
    if (waiting) return askOfWaiting(cell, waiting);
    say(signed("moving", words.saving));
    goOn();
    await queue.put([cell]);
    // typed on meanwhile: that is the next one
    if (!typing) await drafts.change([draftKey], () => undefined);
  }

  /** The same day has an event that is not sent yet. */
  function askOfWaiting(cell: TypedCell, waiting: QueuedCell): void {
    const showAgain = () => {
      drawn = "";
      if (news) show({ ...news, done: [], dropped: [] });
    };
    // the question of what stands on the server is asked already
    if (waiting.state === "conflict") return showAgain();
    say(signed("asks", words.conflict), waitingDayChoice(cell, waiting, queue, device.words, showAgain));
  }

  function isAlone(): boolean {
    return document.querySelectorAll("[data-entry]").length === 1;
  }

  /** To the first field of the next form, where the page has one and it is empty; its button is the main one now. */
  function goOn(): void {
    const forms = [...document.forms].filter((one) => one.querySelector("[data-entry]"));
    const next = forms[forms.indexOf(form as HTMLFormElement) + 1];
    const input = next && fieldOf(next, "teller");
    if (!next || input?.value !== "") return;
    input.focus();
    if (saveButton) saveButton.dataset.variant = "secondary";
    delete next.querySelector<HTMLElement>(".ds-button")?.dataset.variant;
  }

  function changed(): void {
    typing = true;
    drawn = "";
    showProblemsQuietly();
    say(signed("asks", words.unsaved));
    const draft: Draft = {
      key: draftKey,
      numerator: numerator?.value ?? "",
      denominator: denominator?.value ?? "",
      comment: comment?.value ?? "",
      taps: tally?.taps() ?? "",
      known: knownNow(),
      at: new Date().toISOString(),
    };
    const same = [numerator, denominator, comment].every((one) => !one || one.value === one.defaultValue);
    void drafts.change([draftKey], () => (same ? undefined : draft));
  }
  form.addEventListener("input", changed);

  function showProblemsQuietly(): void {
    const focused = document.activeElement;
    if (form?.querySelector(".field-error")) showProblems(form, []);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  function show(told: QueueNews): void {
    news = told;
    const key = keyNow();
    const done = told.done.find((one) => one.key === key);
    const cell = told.cells.find((one) => one.key === key);
    const dropped = told.dropped.find((one) => one.key === key);
    if (done) settle(done.value);
    // whatever of this measure was saved, and wherever it was typed
    const isOurs = told.done.some(({ team, measure }) => team === data.team && measure === data.measure);
    if (isOurs && isAlone()) void refreshAround(form as HTMLFormElement, "form:has([data-entry])");
    if (typing) return;
    if (dropped && !cell) return dropped.state === "conflict" ? adopt(dropped.value) : showDropped(dropped);
    // the same is not drawn twice: a finger may be on its buttons
    const now = JSON.stringify([cell, told.sending.has(key), told.trouble, told.durable]);
    if (!done && now === drawn) return;
    drawn = now;
    if (done && !cell) showSaved(done);
    else if (cell) showQueued(cell, told);
    else if (shown !== "" && !said.querySelector(".done")) say(element("p"));
  }

  /** From now on the form knows what stands there. */
  function settle(value: StandingValue | null): void {
    if (isNewEvent) return;
    known = { period: period(), known: knownOf(value) };
    const [version, at] = [field("versjon"), field("kjent")];
    if (version) version.value = String(value?.version ?? 0);
    if (at) at.value = value?.enteredAt ?? "";
    data.stored = value ? { ...value, notApplicable: value.none } : undefined;
    if (comment) comment.defaultValue = value?.comment ?? "";
  }

  /** What somebody else has saved is kept, and shown in the form. */
  function adopt(value: StandingValue | null): void {
    settle(value);
    fillStanding(isNewEvent ? "" : (value?.comment ?? ""));
    const { standing, standingNothing } = device.words;
    const { hasAlready, eventsOne, eventsMany } = device.words;
    const n = value?.numerator ?? 1;
    const events = filled(n === 1 ? eventsOne : eventsMany, { n });
    const said = isNewEvent
      ? filled(hasAlready, { day: dayText(period()), value: events })
      : value
        ? filled(standing, { value: standingText(value, device.words) })
        : standingNothing;
    say(signed("done", said));
  }

  /** What waited is thrown away: the form is as it was before it. */
  function showDropped(cell: QueuedCell): void {
    showProblemsQuietly();
    tally?.restore("");
    fillStanding(comment?.defaultValue ?? "");
    drawn = "";
    say(signed("done", filled(device.words.discarded, { value: typedText(cell, device.words) })));
  }

  /** The numbers that stand on the server, in the fields: nothing is unsaved. */
  function fillStanding(note: string): void {
    const text = (count: number | null | undefined) =>
      count === null || count === undefined
        ? ""
        : count.toLocaleString(localeOf(language), { useGrouping: false });
    const { numerator: n, denominator: of } = data.stored ?? { numerator: isNewEvent ? 1 : null };
    fill({ numerator: text(n), denominator: text(of), comment: note });
    keepAsGiven();
  }

  /** What stands in the fields now is what the form was given: nothing is unsaved. */
  function keepAsGiven(): void {
    for (const one of [numerator, denominator, comment]) if (one) one.defaultValue = one.value;
  }

  function showSaved(done: DoneCell): void {
    const value = done.value ? standingText(done.value, device.words) : "";
    const count = done.value?.numerator ?? 1;
    const template = !data.daysBetween ? words.saved : count === 1 ? words.savedEvent : words.savedEvents;
    const text = filled(template, { value, n: count, day: dayText(done.period) });
    if (isNewEvent && numerator) numerator.value = "1";
    tally?.restore("");
    keepAsGiven();
    say(signed("done", done.late && done.outcome === "saved" ? `${text} ${words.savedLate}` : text));
    // on a page of many forms the next thing to do is the next form
    if (!isAlone()) return;
    void showNext();
  }

  async function showNext(): Promise<void> {
    const answer = await fetch(data.next).catch(() => undefined);
    if (!answer?.ok || typing || !said.querySelector(".done")) return;
    const { next } = (await answer.json()) as NextEntry;
    if (next === null) return below.replaceChildren(element("p", { class: "quiet" }, words.noneNext));
    const name = filled(words.next, { name: next.text });
    below.replaceChildren(element("a", { class: "ds-button", href: next.href }, name));
    if (saveButton) saveButton.dataset.variant = "secondary";
  }

  function showQueued(cell: QueuedCell, { sending, trouble, durable }: QueueNews): void {
    const texts = device.words;
    const problem = cell.problems.map(({ text }) => text).join(" ");
    const discard = () => discardButton(cell, queue, texts, () => (numerator ?? saveButton)?.focus());
    switch (cell.state) {
      case "conflict":
        return say(signed("asks", words.conflict), conflictChoice(cell, queue, texts));
      case "warned": {
        const anyway = button(
          texts.saveAnyway,
          () => void queue.put([{ ...cell, confirmed: true }]),
          "ds-button",
        );
        // the filled one saves a corrected number
        anyway.dataset.variant = "secondary";
        return say(signed("asks", `${words.warned} ${problem}`), anyway, discard());
      }
      case "locked":
        return say(signed("stopped", problem), discard());
      case "refused": {
        const elsewhere = showProblems(form as HTMLFormElement, cell.problems);
        const why = cell.problems.length === 0 ? words.failed : (elsewhere[0]?.text ?? words.mend);
        return say(signed("stopped", why), discard());
      }
      case "waiting": {
        const waiting = durable ? texts.waiting : texts.waitingInTab;
        if (trouble === "shut" || trouble === "other") {
          const to = `/logg-inn?neste=${encodeURIComponent(location.pathname)}`;
          return say(
            signed("stopped", texts[trouble]),
            element("a", { class: "link small", href: to }, texts.logIn),
            discard(),
          );
        }
        if (trouble === "away" && !sending.has(cell.key)) return say(signed("moving", waiting), discard());
        // tried again in the background: what is said stays
        if (shown === waiting) return;
        say(signed("moving", words.saving));
        slow = setTimeout(() => say(signed("moving", waiting), discard()), SOON);
      }
    }
  }

  function fill(values: Pick<Draft, "numerator" | "denominator"> & { comment?: string | undefined }): void {
    if (numerator) numerator.value = values.numerator;
    if (denominator) denominator.value = values.denominator;
    if (comment && values.comment !== undefined) comment.value = values.comment;
    const fold = comment?.closest("details");
    if (fold && comment?.value) fold.open = true;
  }

  const draft = await drafts.get(draftKey);
  if (draft && [numerator, denominator, comment].every((one) => !one || one.value === one.defaultValue)) {
    fill(draft);
    typing = true;
    known = { period: period(), known: draft.known };
    tally?.restore(draft.taps);
    say(
      signed("asks", filled(words.kept, { when: momentText(draft.at) })),
      button(words.startAfresh, () => {
        void drafts.change([draftKey], () => undefined);
        form.reset();
        typing = false;
        known = undefined;
        tally?.restore("");
        say(element("p"));
        if (news) show({ ...news, done: [] });
      }),
    );
  }
  let first = true;
  queue.subscribe((told) => {
    const cell = first && !typing && told.cells.find(({ key }) => key === keyNow());
    first = false;
    if (cell && !cell.none && !cell.remove) fill(cell);
    show(told);
  });
  addEventListener("beforeunload", (event) => {
    if (drafts.atRisk()) event.preventDefault();
  });
  return keyNow;
}

/** What the server's clock shows now, or a moment earlier: a device's own may be wrong. */
function serverTime(madeAt: string): string {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const since = visit ? performance.now() - visit.responseStart : 0;
  return new Date(Date.parse(madeAt) + since).toISOString();
}

/** A page may have been opened yesterday; the example's clock may be ahead of the device's. */
function laterDay(page: string, device: string): string {
  return page > device ? page : device;
}
