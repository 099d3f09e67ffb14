import { openQueue } from "../queue/queue.browser.ts";
import { carryEntry } from "./entry-form.browser.ts";
import type { DeviceData } from "./entry-data.ts";
import { filled } from "./elements.browser.ts";
import { tellOnDevice } from "./on-device.browser.ts";

/**
 * Saves values without loading the page anew, keeps them on the device until the server has them, and tells what waits.
 * Without this the forms are sent as they are.
 */
const part = document.querySelector<HTMLElement>("[data-device]");
const token = document.querySelector<HTMLInputElement>("input[name=_token]")?.value;
if (part && token) void begin(part, token);

async function begin(device: HTMLElement, pageToken: string): Promise<void> {
  const data = JSON.parse(device.dataset.device ?? "{}") as DeviceData;
  const queue = await openQueue({ ...data.person, person: data.person.id, token: pageToken });
  const entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
  const keys = await Promise.all(entries.map((entry) => carryEntry(entry, queue, data)));
  tellOnDevice(device, queue, data.words, () => new Set(keys.map((key) => key())));
  askBeforeLogOut(queue, data);
}

/** What waits stays in the browser when somebody logs out, and is told first. */
function askBeforeLogOut(queue: Awaited<ReturnType<typeof openQueue>>, { words }: DeviceData): void {
  let waiting = 0;
  queue.subscribe(({ cells }) => {
    waiting = cells.length;
  });
  for (const form of document.querySelectorAll("form[action='/logg-ut']")) {
    form.addEventListener("submit", (event) => {
      if (waiting > 0 && !confirm(filled(words.logOut, { n: waiting }))) event.preventDefault();
    });
  }
}
