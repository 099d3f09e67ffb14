import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageAssets } from "../../ui/page.tsx";

/** Built files by their plain names ("style.css" → "/assets/site-3f9a.css"). */
export interface Assets {
  directory: string;
  /** The address of a built file. @throws when the build has not made it */
  address(name: string): string;
  /** Whether the build made a file of this name. */
  has(file: string): boolean;
}

export function readAssets(directory: string): Assets {
  const names = JSON.parse(readFileSync(join(directory, "assets.json"), "utf8")) as Record<string, string>;
  const files = new Set(Object.values(names));
  return {
    directory,
    has: (file) => files.has(file),
    address(name) {
      const built = names[name];
      if (built === undefined)
        throw new Error(`The build made no ${name}; it made ${Object.keys(names).join(", ")}`);
      return `/assets/${built}`;
    },
  };
}

/** What every page needs. */
export function pageAssets(assets: Assets): PageAssets {
  return {
    stylesheet: assets.address("style.css"),
    font: assets.address("inter.woff2"),
    mark: assets.address("mark.svg"),
  };
}
