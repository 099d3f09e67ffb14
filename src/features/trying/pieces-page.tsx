import { file, type FileAnswer } from "../../platform/web/answer.ts";
import { Gallery, type GalleryPage } from "../../ui/gallery/gallery.tsx";
import type { PageAssets } from "../../ui/page.tsx";

/** Every piece of screen on an example page, for whoever changes one. */
export function piecesPage(page: GalleryPage, assets: PageAssets): FileAnswer {
  const html = (<Gallery page={page} base="/prov/deler" assets={assets} />).toString();
  return file({ body: html, contentType: "text/html; charset=utf-8" });
}
