// The README as the Extensions page shows it, which knows no folder: pictures come along in the text, words that were links to
// files are words.

/** `readme` with the pictures that `read` gives put into it, and without links to files. */
export function pageOf(readme, read) {
  return readme
    .replace(/!\[([^\]]*)\]\(([\w/.-]+\.png)\)/g, (_, says, path) => {
      return `![${says}](data:image/png;base64,${read(path).toString('base64')})`;
    })
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|data:|#)[^)]+\)/g, '$1');
}
