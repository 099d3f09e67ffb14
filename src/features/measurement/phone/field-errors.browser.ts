import { element } from "./elements.browser.ts";

/** The names of the form's fields. */
export const fieldNames = { period: "periode", numerator: "teller", denominator: "nevner" } as const;

export interface ShownProblem {
  field: string;
  text: string;
}

export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
    ? (found as HTMLInputElement)
    : undefined;
}

/** Shows each problem at its field, as the server would, and takes away those that were there. @returns what has no field */
export function showProblems(form: HTMLFormElement, problems: readonly ShownProblem[]): ShownProblem[] {
  for (const old of form.querySelectorAll(".field-error")) old.remove();
  for (const old of form.querySelectorAll("[aria-invalid]")) {
    old.removeAttribute("aria-invalid");
    old.removeAttribute("aria-describedby");
    old.closest(".ds-field")?.classList.remove("bad");
  }
  const elsewhere: ShownProblem[] = [];
  let first: HTMLElement | undefined;
  for (const problem of problems) {
    const input = fieldOf(form, fieldNames[problem.field as keyof typeof fieldNames] ?? "");
    if (!input || input.type === "hidden") {
      elsewhere.push(problem);
      continue;
    }
    first ??= input;
    if (input.hasAttribute("aria-invalid")) continue;
    const id = `${input.id}-feil`;
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", id);
    const message = element("p", { class: "field-error", id }, icon(), element("span", {}, problem.text));
    const field = input.closest(".ds-field");
    if (field) {
      field.classList.add("bad");
      field.append(message);
    } else {
      const before = [...form.querySelectorAll(":scope > .of, :scope > .field-error")].at(-1);
      before?.after(message);
    }
  }
  first?.focus();
  return elsewhere;
}

function icon(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute(
    "d",
    "M8.3 2.2h7.4l6.1 6.1v7.4l-6.1 6.1H8.3l-6.1-6.1V8.3zM9 8 8 9l3 3-3 3 1 1 3-3 3 3 1-1-3-3 3-3-1-1-3 3z",
  );
  svg.append(path);
  return svg;
}
