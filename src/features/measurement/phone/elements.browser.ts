type Content = Node | string | false | undefined;

/** An element with its attributes and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...content: Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((one): one is Node | string => one !== false && one !== undefined));
  return made;
}

/** A button that looks like a link unless it is told otherwise. */
export function button(text: string, press: () => void, className = "as-link link small"): HTMLButtonElement {
  const made = element("button", { type: "button", class: className }, text);
  made.addEventListener("click", press);
  return made;
}

const drawings = {
  done: "m1.5 5.5 2.5 2.5L9 2",
  moving: "M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  stopped: "m1.5 1.5 7 7m0-7-7 7",
  asks: "M5 0v6M5 8.6v1.4",
} as const;

export type StateSign = keyof typeof drawings;

/** Words with their sign. */
export function signed(sign: StateSign, ...words: Content[]): HTMLParagraphElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 10 10");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", drawings[sign]);
  svg.append(path);
  return element("p", { class: `going ${sign}` }, svg, element("span", {}, ...words));
}

/** «{n} verdier venter» with its facts. */
export function filled(text: string, facts: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
}
