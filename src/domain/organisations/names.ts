import type { MunicipalityVersion } from "./municipality.ts";

/** The name in a running Norwegian sentence, told apart from its namesake: «Kautokeino», «Våler (Innlandet)». */
export function nameInText({
  name,
  nameAddition,
}: Pick<MunicipalityVersion, "name" | "nameAddition">): string {
  return nameAddition === undefined ? name : `${name} (${nameAddition})`;
}

/** The Sámi name and the Kven one, which SSB gives in this order. Nobody has a Kven name alone. */
export function minorityNames(version: Pick<MunicipalityVersion, "otherNames">): {
  sami: string | undefined;
  kven: string | undefined;
} {
  const [sami, kven] = version.otherNames;
  return { sami, kven };
}
