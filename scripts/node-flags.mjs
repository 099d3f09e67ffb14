// How the program is run: a fault tells where it stands in the source, and the heap is kept small. A page is a few hundred
// kilobytes of strings that live for milliseconds; what lives longer is some fifty megabytes. (Measured: a smaller nursery
// costs a tenth of the pages, a larger one thirty megabytes.)
export const nodeFlags = ["--enable-source-maps", "--max-semi-space-size=8", "--max-old-space-size=160"];
