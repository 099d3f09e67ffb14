/** Where the measuring terms of a network stand. */
export function termsPath({ slug }: { slug: string }): string {
  return `/arrangor/nettverk/${slug}/maleregler`;
}
