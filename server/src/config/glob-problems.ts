/** Globs of a settings file that mean nothing, each at its place. */
import { findNodeAtLocation, type Node } from 'jsonc-parser/lib/esm/main.js';
import type { Bilingual } from '../core/index';
import { fileProblem, globProblem } from './globs';
import type { ConfigProblem } from './validate';

/** What no schema can see of the globs under `root`. */
export function globProblems(root: Node): ConfigProblem[] {
  const list = (from: Node, ...path: string[]): Node[] => {
    const node = findNodeAtLocation(from, path);
    return node?.type === 'array' ? (node.children ?? []) : [];
  };
  const objects = (name: string): Node[] => list(root, name).filter(({ type }) => type === 'object');
  const keysOf = (node: Node | undefined): Node[] =>
    node?.type === 'object' ? (node.children ?? []).flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const lists = [
    list(root, 'include'),
    list(root, 'exclude'),
    ...objects('overrides').map((override) => list(override, 'files')),
    keysOf(findNodeAtLocation(root, ['genre'])),
  ];
  const files = objects('ignore').flatMap((entry) => findNodeAtLocation(entry, ['file']) ?? []);
  return [...told(lists.flat(), globProblem), ...told(files, fileProblem)];
}

/** What `problemOf` says of each text among `nodes`, in its place. */
function told(nodes: readonly Node[], problemOf: (glob: string) => Bilingual | undefined): ConfigProblem[] {
  return nodes.flatMap(({ type, value, offset, length }) => {
    const message = type === 'string' ? problemOf(String(value)) : undefined;
    return message ? [{ span: { start: offset, end: offset + length }, message, beyondSchema: true }] : [];
  });
}
