import { existsSync } from "node:fs";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Chromium from npm: nothing else to install. On a machine without libnss3 its bundled libraries are used, which the
 * package only unpacks when it believes to be on a certain host.
 */
export async function launchBrowser(): Promise<Browser> {
  if (
    ![
      "/usr/lib/x86_64-linux-gnu/libnss3.so",
      "/usr/lib/aarch64-linux-gnu/libnss3.so",
      "/usr/lib64/libnss3.so",
    ].some((file) => existsSync(file))
  ) {
    process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  // with these two the browser dies at its second context
  const args = chromium.args.filter(
    (argument) => argument !== "--single-process" && argument !== "--no-zygote",
  );
  return playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: [
      ...args,
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
    headless: true,
  });
}
