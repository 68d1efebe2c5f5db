/** Globs of a settings file that mean nothing, each at its place. */
import { findNodeAtLocation, type Node } from 'jsonc-parser/lib/esm/main.js';
import { globProblem } from './globs';
import type { ConfigProblem } from './validate';

/** What no schema can see of the globs under `root`. */
export function globProblems(root: Node): ConfigProblem[] {
  const list = (from: Node, ...path: string[]): Node[] => {
    const node = findNodeAtLocation(from, path);
    return node?.type === 'array' ? (node.children ?? []) : [];
  };
  const genres = findNodeAtLocation(root, ['genre']);
  const globs = [
    ...list(root, 'include'),
    ...list(root, 'exclude'),
    ...list(root, 'overrides').flatMap((override) => (override.type === 'object' ? list(override, 'files') : [])),
    ...(genres?.type === 'object' ? (genres.children ?? []).flatMap(({ children: [key] = [] }) => key ?? []) : []),
  ];
  return globs.flatMap(({ type, value, offset, length }) => {
    const message = type === 'string' ? globProblem(String(value)) : undefined;
    return message ? [{ span: { start: offset, end: offset + length }, message, beyondSchema: true }] : [];
  });
}
