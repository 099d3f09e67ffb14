// How the program is run: a fault tells where it stands in the source, and the heap is kept small. Maps of the source are
// read when the first fault is told (with --enable-source-maps the log would read them when it begins: thirty-five megabytes
// that nobody has asked for). A page is a few hundred kilobytes of strings that live for milliseconds; what lives longer is
// some forty megabytes. (Measured: a smaller nursery costs a tenth of the pages, a larger one thirty megabytes.)
export const nodeFlags = [
  "--import=data:text/javascript,process.setSourceMapsEnabled(true)",
  "--max-semi-space-size=8",
  "--max-old-space-size=160",
];

// What a network's page of ten years has been made in is given back to the system and not kept in pieces. (Measured: sixty
// megabytes less after such pages. Known to glibc alone; nobody else minds.)
export const nodeEnvironment = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};
