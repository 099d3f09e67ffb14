import type { Language } from "../../../domain/language.ts";
import { exampleIn } from "../../../domain/measurement/own-example.ts";
import { type CountingWay, countingWays } from "../../../domain/measurement/own-measure.ts";
import { exampleSentence, type ExampleTemplates } from "./example-text.ts";

/**
 * Computes what two numbers give in the way of counting that is chosen, while they are typed. Without this the field is
 * not there, and each way has an example of its own under it.
 */
const part = document.querySelector<HTMLElement>("[data-example]");
if (part) tryNumbers(part);

interface ExampleData {
  templates: ExampleTemplates;
  language: Language;
  unreadable: string;
}

function tryNumbers(around: HTMLElement): void {
  const { templates, language, unreadable } = JSON.parse(around.dataset.example ?? "{}") as ExampleData;
  const field = around.querySelector("input");
  const answer = around.querySelector("[role=status]");
  if (field === null || answer === null) return;
  const tell = () => {
    const way = chosenWay();
    const example = way && exampleIn(field.value, way);
    if (way === undefined || field.value.trim() === "") answer.textContent = "";
    else answer.textContent = example ? exampleSentence(templates, way, example, language) : unreadable;
  };
  field.addEventListener("input", tell);
  document.addEventListener("change", tell);
  around.hidden = false;
  tell();
}

function chosenWay(): CountingWay | undefined {
  const chosen = document.querySelector<HTMLInputElement>("input[name=mate]:checked")?.value;
  return countingWays.find((way) => way === chosen);
}
