/** The kinds of picture an invitation may have, told from the file's first bytes and never from its name (A002). */
type PictureType = "image/png" | "image/jpeg" | "image/webp";

export const largestPictureBytes = 1024 * 1024;

/** @returns undefined for every other kind of file (PNG: RFC 2083 § 3.1; JPEG: ITU T.81 B.1; WebP: RFC 9649 § 2.4) */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(bytes, letters("RIFF")) && startsWith(bytes.subarray(8), letters("WEBP")))
    return "image/webp";
  return undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
